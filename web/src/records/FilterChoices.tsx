import { type ReactNode, useState } from 'react';
import { answersText } from '@tvl/core/analysis/names/near-text.ts';
import { Button, CheckList, Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { TermPicture } from './TermPicture.tsx';
import { type Choice, inSightAtFirst, inSightOf, isUnknown } from './choices.ts';

/** From here on, looking through the choices takes longer than typing. */
const worthSearching = 12;

export type FilterChoicesProps<C extends Choice> = {
  readonly name: string;
  /** In the order in which they are shown. */
  readonly choices: readonly C[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly sayCount: (choice: C) => string;
  readonly symbolOf?: ((value: string) => ReactNode) | undefined;
  /** How many stand in sight before the rest is asked for. */
  readonly inSight?: number | undefined;
  /** Whether one can look for a choice before the rest is asked for. */
  readonly isSearchedAtOnce?: boolean | undefined;
};

/** The choices of a filter, each with how many it would list; many of them are searched. */
export function FilterChoices<C extends Choice>({
  name,
  choices,
  chosen,
  onChange,
  sayCount,
  symbolOf,
  inSight = inSightAtFirst,
  isSearchedAtOnce = false,
}: FilterChoicesProps<C>) {
  const { number } = useSpeaker();
  const [isAll, setIsAll] = useState(false);
  const [sought, setSought] = useState('');
  const few = inSightOf(choices, chosen, inSight);
  const isMany = choices.length >= worthSearching;
  const isSought = sought.trim() !== '';
  const found = choices.filter(({ value, label }) => chosen.has(value) || answersText(label, sought));
  const shown = isAll || isSought ? found : few;
  return (
    <>
      {isMany && (isAll || isSearchedAtOnce) ? <Sought text={sought} onChange={setSought} /> : null}
      <CheckList
        legend={name}
        isLegendHidden
        items={shown.map((choice) => ({
          value: choice.value,
          label: choice.label,
          count: number(choice.total),
          countSpoken: sayCount(choice),
          symbol: <Symbol value={choice.value} symbolOf={symbolOf} />,
        }))}
        selected={chosen}
        onChange={onChange}
      />
      {few.length < choices.length && !isSought ? (
        <MoreButton isAll={isAll} all={choices.length} onToggle={() => setIsAll(!isAll)} />
      ) : null}
    </>
  );
}

/** "Not known" has the hatch. Where others have symbols too, all stand in one column. */
function Symbol({ value, symbolOf }: { readonly value: string } & Pick<FilterChoicesProps<Choice>, 'symbolOf'>) {
  const unknown = isUnknown(value) ? <span className="filter-unknown hatch" aria-hidden="true" /> : undefined;
  if (symbolOf === undefined) return unknown ?? <TermPicture id={value} />;
  return <span className="filter-symbol">{unknown ?? symbolOf(value)}</span>;
}

function Sought({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const { say } = useSpeaker();
  return (
    <Field
      label={say('lists.filter.searchValue')}
      value={text}
      onChange={onChange}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

type MoreProps = { readonly isAll: boolean; readonly all: number; readonly onToggle: () => void };

function MoreButton({ isAll, all, onToggle }: MoreProps) {
  const { say } = useSpeaker();
  return (
    <Button
      variant="quiet"
      isDense
      icon={isAll ? 'chevron-up' : 'chevron-down'}
      aria-expanded={isAll}
      onClick={onToggle}
    >
      {isAll ? say('common.action.less') : say('lists.filter.allValues', { n: all })}
    </Button>
  );
}
