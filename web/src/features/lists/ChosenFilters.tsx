import { type RefObject, useRef } from 'react';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { dimensionName } from '@tvl/core/texts/keys.ts';
import { Button, ChipRow, Icon } from '#ui/index.ts';
import { dayParameter, useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useDay } from '#records/day.ts';
import { filtersOf, type GroupsAnswer, type ListDefinition, type Row } from './definition.ts';

type Chosen = { readonly key: string; readonly text: string; readonly remove: () => void };

/** What the list is limited to, in words, with what takes each away. */
const useChosen = <R extends Row>(
  { noun, dimensions, asks = [] }: ListDefinition<R>,
  groups: GroupsAnswer,
): readonly Chosen[] => {
  const speaker = useSpeaker();
  const { say } = speaker;
  const inMyLanguage = useInLanguage();
  const { choices, set } = useView();
  const { asOf } = useDay();
  const labelOf = (dimension: string, value: string): string => {
    if (value === notKnown) return say('lists.filter.notKnown');
    return inMyLanguage(groups[dimension]?.groups.find((group) => group.value === value)?.label).text || '…';
  };
  const chosen = dimensions.flatMap(({ id }) =>
    (choices[id] ?? []).map((value) => ({
      key: `${id} ${value}`,
      text: say('lists.filter.chosen', { dimension: dimensionName(speaker, noun, id), value: labelOf(id, value) }),
      remove: () => set({ [id]: (choices[id] ?? []).filter((one) => one !== value) }),
    })),
  );
  const asked = asks
    .filter((id) => choices[id] !== undefined)
    .map((id) => ({ key: id, text: say(`lists.ask.${id}`), remove: () => set({ [id]: null }) }));
  if (asOf === null) return [...chosen, ...asked];
  const text = say('lists.asOf.shown', { date: speaker.date(asOf) });
  return [...chosen, ...asked, { key: dayParameter, text, remove: () => set({ [dayParameter]: null }) }];
};

type Props<R extends Row> = {
  readonly definition: ListDefinition<R>;
  readonly groups: GroupsAnswer;
  /** Takes the focus over when the last chip is gone. */
  readonly next: RefObject<HTMLElement | null>;
};

export function ChosenFilters<R extends Row>({ definition, groups, next }: Props<R>) {
  const { say } = useSpeaker();
  const { set } = useView();
  const row = useRef<HTMLDivElement>(null);
  const chosen = useChosen(definition, groups);
  const clear = (): void => {
    set({ [dayParameter]: null, ...Object.fromEntries(filtersOf(definition).map((id) => [id, null])) });
    next.current?.focus();
  };
  return (
    // Takes the focus over when the pressed chip goes away.
    <div ref={row} tabIndex={-1} className="chosen-filters">
      {chosen.length === 0 ? null : (
        <>
          <ChipRow label={say('lists.filter.on', { n: chosen.length })}>
            {chosen.map(({ key, text, remove }) => (
              <button
                key={key}
                type="button"
                className="ui-chip"
                aria-label={say('lists.filter.remove', { what: text })}
                onClick={() => {
                  remove();
                  (chosen.length > 1 ? row : next).current?.focus();
                }}
              >
                <span>{text}</span>
                <Icon name="x" size={16} />
              </button>
            ))}
          </ChipRow>
          {chosen.length > 1 ? (
            <Button variant="quiet" isDense onClick={clear}>
              {say('lists.filter.clear')}
            </Button>
          ) : null}
          <p className="print-only">{chosen.map(({ text }) => text).join('. ')}</p>
        </>
      )}
    </div>
  );
}
