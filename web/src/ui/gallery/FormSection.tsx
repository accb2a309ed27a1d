import { useState } from 'react';
import { Card } from '../Card.tsx';
import { CheckList } from '../CheckList.tsx';
import { ChoiceCard } from '../ChoiceCard.tsx';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Field } from '../Field.tsx';
import { Select } from '../Select.tsx';
import { Steps } from '../Steps.tsx';
import { KindSymbol } from '../symbols/KindSymbol.tsx';
import { TextArea } from '../TextArea.tsx';
import { SuggestionSection } from './SuggestionSection.tsx';

export function FormSection() {
  return (
    <>
      <Fields />
      <Choices />
      <SuggestionSection />
    </>
  );
}

function Fields() {
  const [text, setText] = useState('Lape-verkosto');
  const [since, setSince] = useState('2.2019');
  return (
    <Card title="Kentät">
      <Field
        label="Verkoston nimi"
        help="Kirjoita nimi niin kuin sitä teillä kutsutaan."
        value={text}
        onChange={setText}
      />
      <Field
        label="Y-tunnus"
        note="(jos teillä on)"
        value="1091823-6"
        error="Tarkista Y-tunnus tai jätä se tyhjäksi."
        onChange={() => undefined}
      />
      <Field
        label="Mistä alkaen"
        kind="date"
        help="Vuosi riittää, esimerkiksi 2019."
        value={since}
        onChange={setSince}
      />
      <Field label="Kokouksia vuodessa" kind="number" value="6" suffix="kertaa" onChange={() => undefined} />
      <TextArea
        label="Mikä on verkoston tavoite?"
        help="Älä kirjoita ihmisten nimiä tai terveystietoja. Kaikki näkevät tekstin."
        value={text}
        onChange={setText}
      />
      <Select
        label="Kunta"
        emptyLabel="Valitse kunta"
        value=""
        onChange={() => undefined}
        options={[
          { value: 'inari', label: 'Inari' },
          { label: 'Muut', options: [{ value: 'muu', label: 'Muu kunta' }] },
        ]}
      />
      <Field label="Tunnus" value="v-2019-02" readOnly onChange={() => undefined} />
      <Field label="Lukittu" value="Ei muokattavissa" disabled onChange={() => undefined} />
    </Card>
  );
}

function Choices() {
  const [relation, setRelation] = useState('member');
  const [themes, setThemes] = useState<ReadonlySet<string>>(new Set(['digi']));
  return (
    <Card title="Valinnat">
      <Steps label="Järjestökeskus Kitinen ry" current={2} total={4} text="2/4" spoken="Vaihe 2, kaikkiaan 4" />
      <ChoiceGroup legend="Miten olette mukana?" help="Valitse yksi.">
        {(
          [
            ['member', 'Olemme jäsen', 'network'],
            ['participant', 'Toimimme mukana, mutta emme ole jäsen', 'participant'],
            ['unknown', 'Emme tiedä', 'unknown'],
          ] as const
        ).map(([value, label, picture]) => (
          <ChoiceCard
            key={value}
            kind="radio"
            name="relation"
            value={value}
            label={label}
            picture={picture}
            isChecked={relation === value}
            onChange={() => setRelation(value)}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="Mitä tehdään?" isRow error="Valitse päätös.">
        <ChoiceCard
          kind="checkbox"
          name="d"
          value="a"
          label="Sovitaan työnjako"
          icon="arrows-split-2"
          isChecked
          onChange={() => undefined}
        />
        <ChoiceCard
          kind="checkbox"
          name="d"
          value="b"
          label="Selvitetään lisää"
          note="Kysymme verkostoilta."
          icon="clock"
          isChecked={false}
          hasError
          onChange={() => undefined}
        />
        <ChoiceCard
          kind="checkbox"
          name="d"
          value="c"
          label="Ei valittavissa"
          isDisabled
          isChecked={false}
          onChange={() => undefined}
        />
      </ChoiceGroup>
      <CheckList
        legend="Teemat"
        selected={themes}
        onChange={setThemes}
        items={[
          { value: 'digi', label: 'Digiosallisuus', count: '4', symbol: <KindSymbol kind="theme" /> },
          { value: 'hyte', label: 'Hyvinvointi ja terveys', count: '12' },
          { value: 'lape', label: 'Lapset ja perheet', count: '?', countSpoken: 'määrä ei ole tiedossa' },
          { value: 'muu', label: 'Muu teema', count: '0', isDisabled: true },
        ]}
      />
    </Card>
  );
}
