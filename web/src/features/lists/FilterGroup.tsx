import type { Noun } from '@tvl/core/domain/ids.ts';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { type Choice, ordered } from '#records/choices.ts';
import { FilterChoices } from '#records/FilterChoices.tsx';
import { FilterFold } from '#records/FilterFold.tsx';
import { useSayCount } from '#records/useSayCount.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { Groups } from './definition.ts';

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
  const sayCount = useSayCount(noun);
  const choices = useChoices(groups, first);
  if (choices.length === 0) return null;
  return (
    <FilterFold name={name} chosen={chosen.size} isOpenAtFirst={isOpenAtFirst}>
      <FilterChoices name={name} choices={choices} chosen={chosen} onChange={onChange} sayCount={sayCount} />
    </FilterFold>
  );
}
