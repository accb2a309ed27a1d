import { useState } from 'react';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import type { TimeMarks } from '@tvl/core/view/time-marks.ts';
import { Icon } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSayMark } from './useSayMark.ts';

type Props = {
  readonly graph: Graph;
  readonly marks: TimeMarks;
  readonly day: Day;
  readonly onGo: (day: Day) => void;
};

function Marks({ graph, marks, day, onGo }: Props) {
  const sayMark = useSayMark(graph);
  return (
    <ol role="list">
      {marks.marks.map((mark) => {
        const { when, what } = sayMark(mark);
        return (
          <li key={`${mark.day} ${mark.kind}`}>
            <button type="button" aria-current={mark.day === day ? 'date' : undefined} onClick={() => onGo(mark.day)}>
              <span className="time-list__when">{when}</span> <span>{what}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The marks of the slider as a plain list: each leads to its day. */
export function TimeList(props: Props) {
  const { say } = useSpeaker();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="time-list">
      <button
        type="button"
        className="ui-button ui-button--quiet"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
        <span>{say('map.time.happened', { n: props.marks.marks.length })}</span>
      </button>
      {isOpen ? <Marks {...props} /> : null}
    </div>
  );
}
