import { useState } from 'react';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { Button } from '../Button.tsx';
import { ButtonLink } from '../ButtonLink.tsx';
import { Card } from '../Card.tsx';
import { CardLink } from '../CardLink.tsx';
import { ChipRow } from '../ChipRow.tsx';
import { Dialog } from '../Dialog.tsx';
import { IconButton } from '../IconButton.tsx';
import { KindChip } from '../KindChip.tsx';
import { Link } from '../Link.tsx';
import { Pagination } from '../Pagination.tsx';
import { QrCode } from '../QrCode.tsx';
import { Switch } from '../Switch.tsx';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { ViewTabs } from '../ViewTabs.tsx';

const chips: readonly (readonly [DrawnKind, string, string])[] = [
  ['network', 'Verkostot', '18'],
  ['association', 'Yhdistykset', '10'],
  ['other', 'Muut organisaatiot', '3'],
  ['authority', 'Viranomaiset', '3'],
  ['municipality', 'Kunnat', '1'],
  ['set', 'Joukot', '2'],
  ['project', 'Hankkeet', '3'],
  ['theme', 'Teemat', '?'],
];

export function ActionSection() {
  const [hidden, setHidden] = useState<readonly DrawnKind[]>(['set']);
  const toggle = (kind: DrawnKind) =>
    setHidden(hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind]);
  return (
    <>
      <Buttons />
      <Card title="Reitti, näkymät, lisää">
        <Breadcrumbs
          label="Reitti"
          items={[
            { href: '#etusivu', label: 'Etusivu' },
            { href: '#verkostot', label: 'Verkostot' },
            { href: '#lape', label: 'Lape-verkosto' },
          ]}
        />
        <ViewTabs
          label="Näkymä"
          tabs={[
            { href: '#kartta', label: 'Kartta', icon: 'map-pin-2', isCurrent: true },
            { href: '#luettelo', label: 'Luettelo', icon: 'list', isCurrent: false },
            { href: '#taulukko', label: 'Taulukko', icon: 'table', isCurrent: false },
          ]}
        />
        <ViewTabs
          label="Löydökset"
          look="pills"
          tabs={[
            { href: '#paallekkaisyydet', label: 'Päällekkäisyydet', count: '4', isCurrent: true },
            { href: '#aukot', label: 'Aukot', count: '11', isCurrent: false },
            { href: '#kaksoiskappaleet', label: 'Kaksoiskappaleet', count: '3', isCurrent: false },
          ]}
        />
        <Pagination shownText="Näkyvissä 50, kaikkiaan 812." moreLabel="Näytä lisää" onMore={() => undefined} />
        <Pagination shownText="Näkyvissä 100, kaikkiaan 812." moreLabel="Näytä lisää" onMore={() => undefined} isBusy />
        <Pagination shownText="Näkyvissä 12, kaikkiaan 12." moreLabel="Näytä lisää" />
      </Card>
      <Card title="Linkit ja QR-koodi">
        <p>
          Tekstissä on <Link href="#jasenet">linkki jäseniin</Link> ja{' '}
          <Link href="/kerro" isServerPage>
            linkki palvelimen sivulle
          </Link>
          .
        </p>
        <QrCode text="https://example.fi/kerro?koodi=4821" label="QR-koodi, joka avaa lomakkeen" />
      </Card>
      <div className="gallery__wide">
        <ChipRow label="Näytettävät lajit">
          {chips.map(([kind, label, count]) => (
            <KindChip
              key={kind}
              kind={kind}
              label={label}
              count={count}
              countSpoken={count === '?' ? 'määrä ei ole tiedossa' : undefined}
              isOn={!hidden.includes(kind)}
              onToggle={() => toggle(kind)}
            />
          ))}
        </ChipRow>
      </div>
      <Card title="Kortit etusivulla">
        <CardLink
          href="#kerro"
          tone="primary"
          picture="register"
          title="Kerro verkostoista"
          text="Missä verkostoissa olette mukana?"
        />
        <CardLink href="#kartta" picture="map" title="Katso karttaa" text="Kartta näyttää verkostot ja järjestöt." />
        <div className="ui-choices__row">
          <CardLink href="#mika" isStacked picture="network" title="Mikä on verkosto?" />
          <CardLink href="#apu" isStacked picture="help" title="Pyydä apua" />
        </div>
        <CardLink
          href="#nyt"
          tone="accent"
          picture="association"
          title="Kartalla on nyt"
          text="18 verkostoa ja 10 yhdistystä."
        />
      </Card>
    </>
  );
}

function Buttons() {
  const [isOpen, setIsOpen] = useState(false);
  const [isOn, setIsOn] = useState(true);
  return (
    <Card title="Painikkeet">
      <div className="cluster">
        <Button variant="primary" icon="plus">
          Kerro verkostoista
        </Button>
        <Button icon="download">Tallenna kuva</Button>
        <Button variant="quiet">Peruuta</Button>
        <Button variant="danger" icon="trash" onClick={() => setIsOpen(true)}>
          Poista
        </Button>
        <Button variant="primary" iconEnd="arrow-right">
          Jatka
        </Button>
        <Button disabled>Ei käytössä</Button>
        <Button variant="primary" disabled>
          Lähetä
        </Button>
        <Button aria-pressed>Valittu</Button>
        <Button isBusy>Haetaan</Button>
        <Button variant="primary" isBusy>
          Tallennetaan
        </Button>
        <Button isDense icon="adjustments-horizontal">
          Rajaa
        </Button>
        <ButtonLink href="#linkki" iconEnd="external-link">
          Linkki painikkeena
        </ButtonLink>
        <IconButton icon="x" label="Sulje" />
        <IconButton icon="search" label="Etsi" hasBorder />
        <IconButton icon="arrow-back-up" label="Kumoa: ei kumottavaa" hasBorder aria-disabled />
      </div>
      <Switch label="Selkeä kieli ja kuvat" icon="photo" isOn={isOn} onChange={setIsOn} />
      <Switch label="Toiveet kartalla" isOn={!isOn} onChange={(isNowOn) => setIsOn(!isNowOn)} />
      <Dialog
        isOpen={isOpen}
        title="Poistetaanko Lape-verkosto?"
        closeLabel="Sulje"
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <Button onClick={() => setIsOpen(false)}>Peruuta</Button>
            <Button variant="danger" icon="trash" onClick={() => setIsOpen(false)}>
              Poista
            </Button>
          </>
        }
      >
        <p>Verkosto lähtee kartalta. Voitte kumota poiston historiasta.</p>
      </Dialog>
    </Card>
  );
}
