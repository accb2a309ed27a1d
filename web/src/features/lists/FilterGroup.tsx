import { useState } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { answersText } from '@tvl/core/analysis/names/near-text.ts';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { Button, CheckList, Field } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { type Choice, inSightOf, isUnknown, ordered } from './choices.ts';
import type { Groups } from './definition.ts';
import { useSayCount } from './useSayCount.ts';

/** From here on, looking through the choices takes longer than typing. */
const worthSearching = 12;

export type FilterGroupProps = {
  readonly noun: Noun;
  readonly name: string;
  readonly groups: Groups;
  /** Values that come first: the region and its own areas. */
  readonly first: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly isOpenAtFirst: boolean;
};

const useChoices = (groups: Groups, first: readonly string[]): readonly Choice[] => {
  const { say, compare } = useSpeaker();
  const inMyLanguage = useInLanguage();
  const choices = groups.map(({ value, label, total, unreviewed }) => ({
    value,
    label: value === notKnown ? say('lists.filter.notKnown') : inMyLanguage(label).text || value,
    total,
    unreviewed,
  }));
  return ordered(choices, { first, compare });
};

/** One dimension: its choices, each with how many it would list. */
export function FilterGroup({ noun, name, groups, first, chosen, onChange, isOpenAtFirst }: FilterGroupProps) {
  const { number } = useSpeaker();
  const sayCount = useSayCount(noun);
  const choices = useChoices(groups, first);
  // Where it opens is decided once: taking the last choice away must not fold the list under the reader's hand.
  const [isOpen] = useState(isOpenAtFirst);
  const [isAll, setIsAll] = useState(false);
  const [sought, setSought] = useState('');
  const few = inSightOf(choices, chosen);
  const found = choices.filter(({ value, label }) => chosen.has(value) || answersText(label, sought));
  const shown = isAll ? found : few;
  if (choices.length === 0) return null;
  return (
    <details className="filter-group" open={isOpen}>
      <summary>
        <Summary name={name} chosen={chosen.size} />
      </summary>
      <div className="filter-group__body">
        {isAll && choices.length >= worthSearching ? <Sought text={sought} onChange={setSought} /> : null}
        <CheckList
          legend={name}
          isLegendHidden
          items={shown.map((choice) => ({
            value: choice.value,
            label: choice.label,
            count: number(choice.total),
            countSpoken: sayCount(choice),
            symbol: isUnknown(choice.value) ? <span className="filter-unknown hatch" aria-hidden="true" /> : undefined,
          }))}
          selected={chosen}
          onChange={onChange}
        />
        {few.length < choices.length ? (
          <MoreButton isAll={isAll} all={choices.length} onToggle={() => setIsAll(!isAll)} />
        ) : null}
      </div>
    </details>
  );
}

function Summary({ name, chosen }: { readonly name: string; readonly chosen: number }) {
  const { say, number } = useSpeaker();
  return (
    <>
      {name}
      {chosen === 0 ? null : (
        <span className="filter-group__chosen">
          <span aria-hidden="true">{number(chosen)}</span>
          <span className="visually-hidden">{say('lists.filter.on', { n: chosen })}</span>
        </span>
      )}
    </>
  );
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
