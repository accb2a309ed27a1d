import { useState } from 'react';
import { Button, Dialog } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { choicesMade, type DimensionId, dimensions } from './question.ts';
import type { Asked } from './useFindings.ts';

type Props = {
  readonly asked: Asked;
  readonly shown: readonly DimensionId[];
  readonly openAtFirst: readonly DimensionId[];
  readonly total: number;
};

/** The filters behind one button: the list and its card need the room. The last button says how much there is to see. */
export function FilterFrame({ asked, shown, openAtFirst, total }: Props) {
  const { say } = useSpeaker();
  const { choices, set } = useView();
  const [isOpen, setIsOpen] = useState(false);
  const made = choicesMade(choices, shown);
  const found = say('findings.list.count', { n: total });
  return (
    <>
      <Button icon="adjustments-horizontal" isDense onClick={() => setIsOpen(true)}>
        {made === 0 ? say('lists.filter.title') : say('lists.filter.titleOn', { n: made })}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={say('lists.filter.open')}
        closeLabel={say('common.action.close')}
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <Button
              variant="quiet"
              onClick={() => set(Object.fromEntries(shown.map((id) => [dimensions[id].parameter, null])))}
            >
              {say('common.action.clear')}
            </Button>
            <Button variant="primary" onClick={() => setIsOpen(false)}>
              {say('lists.filter.apply', { N: found })}
            </Button>
          </>
        }
      >
        <FindingFilters asked={asked} shown={shown} openAtFirst={openAtFirst} />
        <span className="visually-hidden" role="status">
          {found}
        </span>
      </Dialog>
    </>
  );
}
