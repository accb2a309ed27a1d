import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { kindOf } from '#records/RecordLink.tsx';
import { useSentText } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import { type ComboOption, Icon, KindSymbol } from '#ui/index.ts';
import { isDrawn, noteOf, titleOf, type Named } from '../named.ts';
import { isSearched, useSearch } from '../useSearch.ts';

/** Nouns that a form may add on the way: a member that nobody has recorded yet. */
const addable: ReadonlySet<Noun> = new Set(['organisation', 'network']);
const addPrefix = 'uusi:';

/** The noun an option offers to add; null for one that is a record. */
export const addedNoun = (id: string): Noun | null =>
  id.startsWith(addPrefix) ? (id.slice(addPrefix.length) as Noun) : null;

const marked = (label: string, typed: string): ComboOption['mark'] => {
  const at = label.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase());
  return at < 0 || typed === '' ? undefined : [at, at + typed.length];
};

export const Symbol = ({ record, size }: { readonly record: Named; readonly size: number }) =>
  isDrawn(record.id) ? <KindSymbol kind={kindOf(record)} size={size} /> : null;

/** Suggestions for a typed name, each with what tells it from its namesakes; last, adding a new one. */
export const useRecordOptions = (
  text: string,
  nouns: readonly Noun[],
  chosen: readonly string[],
  canAdd: boolean,
): { readonly options: readonly ComboOption[]; readonly isSettled: boolean } => {
  const speaker = useSpeaker();
  const words = useSentText();
  const { found, isSettled } = useSearch(text, nouns);
  const typed = text.trim();
  const records = found
    .filter(({ record }) => !chosen.includes(record.id))
    .map(({ record }): ComboOption => {
      const label = titleOf(record, speaker, words);
      return {
        id: record.id,
        label,
        note: noteOf(record, speaker, words),
        mark: marked(label, typed),
        symbol: <Symbol record={record} size={26} />,
      };
    })
    .filter(({ mark }) => isSearched(nouns) || mark !== undefined);
  const isThere = records.some(({ label }) => label.toLocaleLowerCase() === typed.toLocaleLowerCase());
  const additions =
    !canAdd || typed === '' || !isSettled || isThere
      ? []
      : nouns
          .filter((noun) => addable.has(noun))
          .map(
            (noun): ComboOption => ({
              id: addPrefix + noun,
              tone: 'add',
              label: speaker.say('edit.form.addNew', { name: typed }),
              note: speaker.say(nounKey(noun, 'name')),
              symbol: <Icon name="circle-plus" size={26} />,
            }),
          );
  return { options: [...records, ...additions], isSettled };
};
