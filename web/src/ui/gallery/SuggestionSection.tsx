import { useState } from 'react';
import { Card } from '../Card.tsx';
import { Combobox } from '../Combobox.tsx';
import type { ComboOption } from '../ComboboxOption.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { Icon } from '../symbols/Icon.tsx';
import { KindSymbol } from '../symbols/KindSymbol.tsx';

const networks = ['Järjestöjen digiverkosto', 'Maakunnallinen digiallianssi', 'Lape-verkosto'] as const;

function suggestions(text: string): readonly ComboOption[] {
  const symbol = <KindSymbol kind="network" size={26} />;
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  const matches = networks
    .filter((name) => name.toLowerCase().startsWith(typed))
    .map(
      (name): ComboOption => ({
        id: name,
        label: name,
        note: 'Lappi, kokoontuu etänä',
        symbol,
        mark: [0, typed.length],
        iconEnd: 'plus',
      }),
    );
  const similar: ComboOption = {
    id: 'similar',
    tone: 'similar',
    reason: 'Voi olla sama kuin',
    label: 'Maakunnallinen digiallianssi',
    note: 'Sama teema: digiosallisuus',
    iconEnd: 'switch-horizontal',
    symbol,
  };
  const add: ComboOption = {
    id: 'add',
    tone: 'add',
    label: 'Lisää uusi',
    note: text,
    symbol: <Icon name="circle-plus" size={26} />,
  };
  return [...matches, similar, add];
}

export function SuggestionSection() {
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const options = suggestions(text);
  return (
    <Card title="Haku ja ehdotukset">
      <SearchBox label="Etsi nimellä" value={query} onChange={setQuery} onSubmit={() => undefined} submitLabel="Etsi" />
      <SearchBox
        label="Rajaa luetteloa"
        value={query}
        onChange={setQuery}
        onSubmit={() => undefined}
        submitLabel="Rajaa"
        isSubmitHidden
      />
      <Combobox
        label="Missä verkostoissa olette mukana?"
        help="Verkostossa järjestöt ja muut tekevät yhteistyötä."
        text={text}
        onTextChange={setText}
        options={options}
        onPick={(option) => setText(option.label)}
        listLabel="Ehdotukset"
        statusText={`Ehdotuksia ${options.length}`}
        emptyText="Kirjoita verkoston nimi."
      />
    </Card>
  );
}
