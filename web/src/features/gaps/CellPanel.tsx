import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Dialog, IconButton, Link, NotKnown } from '#ui/index.ts';
import { useDay } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { RecordLink } from '#records/RecordLink.tsx';
import type { SentRecord } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { GapCellDetailsDocument, type GapCellDetailsQuery } from '../../generated/graphql.ts';
import { CellFinding } from './CellFinding.tsx';
import { sayCounted } from './cell-words.ts';
import { Fillers } from './Fillers.tsx';
import type { MatrixView } from './matrix-view.ts';
import type { Question } from './MatrixChoices.tsx';

type Props = {
  readonly view: MatrixView;
  readonly row: string;
  readonly column: string;
  readonly question: Question;
  readonly isBeside: boolean;
  readonly onClose: () => void;
};

/** What a cell rests on, who might fill it, and what was decided about it. */
export function CellPanel({ view, row, column, question, isBeside, onClose }: Props) {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  const { definition } = view;
  const query = useData(GapCellDetailsDocument, { id: definition.id, row, column, ...question, asOf });
  const nameIn = (lines: MatrixView['rows'], id: string): string => lines.find((line) => line.id === id)?.name ?? id;
  const title = `${nameIn(view.rows, row)}, ${nameIn(view.columns, column)}`;
  const body = (
    <Loaded query={query}>
      {({ matrixCell }) =>
        matrixCell ? <Details view={view} details={matrixCell} /> : <p>{say('gaps.panel.gone')}</p>
      }
    </Loaded>
  );
  return isBeside ? (
    <Aside title={title} onClose={onClose}>
      {body}
    </Aside>
  ) : (
    <Dialog isOpen title={title} closeLabel={say('gaps.panel.close')} onClose={onClose}>
      {body}
    </Dialog>
  );
}

type AsideProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** Beside the grid: it takes the focus when it opens, and Escape closes it. */
function Aside({ title, onClose, children }: AsideProps) {
  const { say } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    // Escape from anywhere inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className="gap-panel no-print" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header className="gap-panel__head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="x" label={say('gaps.panel.close')} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}

type Cell = NonNullable<GapCellDetailsQuery['matrixCell']>;

function Known({ view, details: { cell } }: { readonly view: MatrixView; readonly details: Cell }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  switch (cell.state) {
    case 'NOT_APPLICABLE':
      return <p>{say('gaps.panel.notApplicable')}</p>;
    case 'NOT_KNOWN':
      return (
        <p>
          <NotKnown text={say('gaps.panel.notKnown')} />
        </p>
      );
    case 'NONE':
      return <p>{say('gaps.panel.none')}</p>;
    case 'SOME':
      return (
        <>
          <p>
            <strong>{sayCounted(speaker, view.definition, cell.count)}</strong>
          </p>
          {cell.atLeast ? <p className="secondary">{say('gaps.panel.atLeast')}</p> : null}
        </>
      );
  }
}

function Details({ view, details }: { readonly view: MatrixView; readonly details: Cell }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { cell, counted, fillers } = details;
  const left = cell.count - counted.length;
  const isGap = cell.state === 'NONE' || cell.state === 'NOT_KNOWN';
  return (
    <div className="flow">
      <Known view={view} details={details} />
      {counted.length === 0 ? null : (
        <section className="gap-part">
          <h3>{say('gaps.panel.counted')}</h3>
          <ul role="list" className="gap-names">
            {counted.map((record) => (
              <li key={record.id}>
                <RecordLink record={record as SentRecord} />
              </li>
            ))}
          </ul>
          {left > 0 ? <p className="secondary">{say('gaps.panel.more', { n: left })}</p> : null}
        </section>
      )}
      {cell.path === null || cell.state !== 'SOME' ? null : (
        <p>
          <Link href={cell.path}>
            {say('gaps.panel.open', { N: sayCounted(speaker, view.definition, cell.count) })}
          </Link>
        </p>
      )}
      {isGap ? <Fillers fillers={fillers} /> : null}
      {cell.state === 'NONE' && cell.finding === null ? <p className="secondary">{say('gaps.panel.noGap')}</p> : null}
      {cell.finding === null ? null : <CellFinding id={cell.finding} />}
    </div>
  );
}
