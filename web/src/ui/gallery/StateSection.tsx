import { useState } from 'react';
import { Button } from '../Button.tsx';
import { Card } from '../Card.tsx';
import { DefinitionList } from '../DefinitionList.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { ErrorState } from '../ErrorState.tsx';
import { Notice } from '../Notice.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { Tag } from '../Tag.tsx';
import { Toast, ToastRegion, type ToastMessage } from '../Toast.tsx';

export function StateSection() {
  const [messages, setMessages] = useState<readonly ToastMessage[]>([]);
  const close = (id: string) => setMessages(messages.filter((message) => message.id !== id));
  return (
    <>
      <Card title="Ilmoitukset">
        <Notice lead="Summa on suurempi">kuin eri verkostojen määrä.</Notice>
        <Notice tone="warn" lead="Jäsenet on päätelty">
          kokouksen osallistujista. Niitä ei lasketa, ennen kuin järjestö tai verkosto vahvistaa.
        </Notice>
        <Notice tone="ok" lead="Kiitos!">
          Tallensimme tiedot.
        </Notice>
        <Notice tone="danger" lead="Joku muutti tätä juuri." actions={<Button isDense>Vertaa</Button>}>
          Kumpi jää?
        </Notice>
        <div className="cluster">
          <Tag tone="warn">tarkistamatta</Tag>
          <Tag tone="warn" isOutlined>
            avoin
          </Tag>
          <Tag tone="ok" isOutlined>
            päätetty
          </Tag>
          <Tag>Esimerkkitiedot</Tag>
          <Tag tone="info">ehdotus</Tag>
          <Tag tone="danger">kiistetty</Tag>
          <Tag tone="dream" icon="sparkles">
            toive
          </Tag>
        </div>
        <Toast
          text="Valmis: päätös kirjattu."
          undoLabel="Kumoa"
          closeLabel="Sulje"
          onUndo={() => undefined}
          onClose={() => undefined}
        />
        <Toast
          isTrouble
          text="Emme voi kirjata päätöstä nyt."
          undoLabel="Kumoa"
          closeLabel="Sulje"
          onClose={() => undefined}
        />
        <Button
          onClick={() =>
            setMessages([
              ...messages,
              { id: String(messages.length), text: 'Valmis: neuvottelukunta ja työrukkanen pidetään erillään.' },
            ])
          }
        >
          Näytä viesti
        </Button>
      </Card>
      <Card title="Tiedot" aside={<Tag>Esimerkkitiedot</Tag>}>
        <DefinitionList
          rows={[
            { label: 'Alue', value: 'Lappi' },
            { label: 'Ohjaa', value: <a href="#jamy">JÄMY-hanke</a> },
            { label: 'Kokoontunut', value: '26.2.2019' },
            { label: 'Jäsenet', unknown: 'Ei tietoa' },
            { label: 'Tavoite', unknown: 'Ei tietoa' },
          ]}
        />
      </Card>
      <Card title="Tyhjä, latautuu, virhe" tone="sunken">
        <EmptyState title="Emme löytäneet: lappe" actions={<Button icon="plus">Lisää uusi</Button>}>
          Kokeile lyhyempää sanaa.
        </EmptyState>
        <hr />
        <Skeleton label="Haetaan tietoja" hasTile />
        <hr />
        <ErrorState title="Palvelu ei vastaa" actions={<Button>Yritä uudelleen</Button>}>
          Odota hetki ja yritä uudelleen.
        </ErrorState>
        <ErrorState title="Ei yhteyttä">
          Vastaukset ovat tallessa tällä laitteella. Lähetämme ne, kun yhteys palaa.
        </ErrorState>
      </Card>
      <Card title="Korostettu kortti" tone="accent">
        <p>Voi olla sama kuin Maakunnallinen digiallianssi.</p>
      </Card>
      <ToastRegion messages={messages} undoLabel="Kumoa" closeLabel="Sulje" onUndo={close} onClose={close} />
    </>
  );
}
