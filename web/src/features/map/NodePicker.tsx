import { useMemo, useState } from 'react';
import { kindKey } from '@tvl/core/texts/keys.ts';
import { Combobox, KindSymbol } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { Pickable } from './usePickable.ts';

/** More names than these nobody reads: typing on is quicker. */
const mostOptions = 8;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly pickable: Pickable;
  readonly picked: string | null;
  /** Cannot be picked: it is the other end. */
  readonly other: string | null;
  readonly onPick: (id: string | null) => void;
};

/** One of the map, by typing a part of its name. */
export function NodePicker({ id, label, pickable, picked, other, onPick }: Props) {
  const { say } = useSpeaker();
  // Null while the box holds the name of what is picked.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (picked === null ? '' : (pickable.byId.get(picked)?.name ?? ''));
  const options = useMemo(
    () =>
      pickable
        .find(typed ?? '')
        .filter((node) => node.id !== other)
        .slice(0, mostOptions)
        .map((node) => ({
          id: node.id,
          label: node.name,
          note: say(kindKey(node.kind, 'name')),
          symbol: <KindSymbol isDrawn kind={node.kind} size={20} />,
        })),
    [pickable, typed, other, say],
  );
  const isSearching = typed !== null && typed.trim() !== '';
  return (
    <Combobox
      id={id}
      label={label}
      text={text}
      onTextChange={setTyped}
      options={isSearching ? options : []}
      onPick={(option) => {
        setTyped(null);
        onPick(option.id);
      }}
      onBlur={() => {
        if (typed === '' && picked !== null) onPick(null);
        setTyped(null);
      }}
      listLabel={say('map.path.options')}
      statusText={isSearching ? say('map.path.found', { n: options.length }) : say('map.path.type')}
      emptyText={isSearching ? say('map.path.notFound', { q: typed.trim() }) : undefined}
    />
  );
}
