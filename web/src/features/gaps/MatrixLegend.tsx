import type { ReactNode } from 'react';
import { MatrixMark, type MatrixMarkProps } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { countCells, doneIcons } from './cell-words.ts';
import type { MatrixView } from './matrix-view.ts';

type EntryProps = {
  readonly mark: MatrixMarkProps;
  readonly text: string;
  /** Cells that look so; left out where it is no gap. */
  readonly cells?: number | undefined;
};

function Entry({ mark, text, cells }: EntryProps): ReactNode {
  const { say } = useSpeaker();
  return (
    <li>
      <MatrixMark {...mark} />
      <span>
        {text}
        {cells === undefined ? null : (
          <>
            {' '}
            <strong>{say('gaps.cells', { n: cells })}</strong>
          </>
        )}
      </span>
    </li>
  );
}

/** What each mark means, and how many cells have it. */
export function MatrixLegend({ view: { definition, matrix } }: { readonly view: MatrixView }) {
  const { say } = useSpeaker();
  const counts = countCells(matrix.cells);
  return (
    <ul role="list" className="gap-legend">
      <li>
        <MatrixMark value={1} />
        <MatrixMark value={2} text="2–3" />
        <MatrixMark value={4} text="4+" />
        <span>{say(`gaps.of.${definition.counts}.some`)}</span>
      </li>
      <Entry mark={{ value: 0 }} text={say(`gaps.of.${definition.counts}.none`)} cells={counts.none} />
      <Entry mark={{ value: null }} text={say('gaps.of.notKnown')} cells={counts.notKnown} />
      {counts.notApplicable === 0 ? null : (
        <Entry mark={{ value: 'notApplicable' }} text={say('gaps.of.notApplicable')} cells={counts.notApplicable} />
      )}
      {(['dismissed', 'later'] as const).map((done) =>
        counts[done] === 0 ? null : (
          <Entry
            key={done}
            mark={{ value: 0, icon: doneIcons[done] }}
            text={say(`gaps.of.${done}`)}
            cells={counts[done]}
          />
        ),
      )}
    </ul>
  );
}
