import './gaps.css';
import { useCallback, useEffect, useRef } from 'react';
import { Breadcrumbs, Button, Notice, PageHeading, ViewTabs } from '#ui/index.ts';
import { DayNotice } from '#records/DayNotice.tsx';
import { useDay } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { NotFoundPage } from '#records/NotFoundPage.tsx';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { saveFile } from '#state/save-file.ts';
import { useData } from '#state/useData.ts';
import { useMedia } from '#state/useMedia.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { GapMatrixDocument } from '../../generated/graphql.ts';
import { CellPanel } from './CellPanel.tsx';
import { gapsPath, matrices, matrixPath, type MatrixDefinition } from './matrices.ts';
import { MatrixChoices, type Question, useMatrixQuestion } from './MatrixChoices.tsx';
import { matrixCsv } from './matrix-csv.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixList } from './MatrixList.tsx';
import { cellIn, cellParameter, cellWord, type Matrix, type MatrixView, useMatrixView } from './matrix-view.ts';

const viewParameter = 'nakyma';
const viewWords = { table: 'taulukko', list: 'luettelo' } as const;

/** Wide enough for a grid of many columns; on paper there is always room. */
const roomForGrid = 'print, (width >= 48rem)';
/** Wide enough for what is behind a cell beside the grid. */
const roomBeside = '(width >= 64rem)';

/** A matrix with every row: zero, not known and what somebody has decided on told apart. */
export function MatrixPage({ slug }: { readonly slug: string }) {
  const definition = matrices.find((one) => one.slug === slug);
  return definition ? <Page key={slug} definition={definition} /> : <NotFoundPage />;
}

function Page({ definition }: { readonly definition: MatrixDefinition }) {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  const question = useMatrixQuestion(definition);
  const query = useData(GapMatrixDocument, { id: definition.id, ...question, asOf });
  const title = say(`gaps.matrix.${definition.name}.title`);
  usePageTitle(title);
  return (
    <Loaded isPage query={query} lines={12}>
      {({ matrix }) => <Shown definition={definition} matrix={matrix} question={question} title={title} />}
    </Loaded>
  );
}

type ShownProps = {
  readonly definition: MatrixDefinition;
  readonly matrix: Matrix;
  readonly question: Question;
  readonly title: string;
};

function Shown({ definition, matrix, question, title }: ShownProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { day } = useDay();
  const view = useMatrixView(definition, matrix);
  const hasRoom = useMedia(roomForGrid);
  const { get } = useView();
  const asked = get(viewParameter);
  const isGrid = asked === null ? hasRoom : asked === viewWords.table;
  const { open, close, body } = useOpenCell();
  const word = open === null ? null : cellWord(open.row, open.column);
  const isBeside = useMedia(roomBeside);
  const save = (): void =>
    saveFile(matrixCsv(speaker, view), 'text/csv', `${say('gaps.csv.file')}-${definition.slug}-${day}.csv`);
  return (
    <div className="gap-page print-wide">
      <PageHeading
        title={title}
        summary={say(`gaps.matrix.${definition.name}.intro`)}
        above={
          <Breadcrumbs
            label={say('common.nav.path')}
            items={[
              { href: '/', label: say('common.page.home') },
              { href: '/loydokset', label: say('common.page.findings') },
              { href: gapsPath, label: say('gaps.title') },
              { href: matrixPath(definition), label: title },
            ]}
          />
        }
        actions={
          <>
            <Button icon="printer" onClick={() => window.print()}>
              {say('common.action.print')}
            </Button>
            <Button icon="download" onClick={save}>
              {say('gaps.csv.save')}
            </Button>
          </>
        }
      />
      <DayNotice />
      <div className="gap-tools no-print">
        <MatrixChoices definition={definition} question={question} />
        <Views isGrid={isGrid} />
      </div>
      <MatrixLegend view={view} />
      {matrix.round === null ? <Notice>{say('gaps.round.none')}</Notice> : null}
      <div className="gap-body" data-open={open !== null && isBeside} ref={body}>
        <div className="gap-body__matrix">
          {isGrid ? (
            <>
              <p className="secondary no-print">{say('gaps.keys')}</p>
              <MatrixGrid view={view} open={word} />
            </>
          ) : (
            <MatrixList view={view} open={word} />
          )}
          <Rules view={view} question={question} />
        </div>
        {open === null ? null : (
          <CellPanel
            key={word}
            view={view}
            row={open.row}
            column={open.column}
            question={question}
            isBeside={isBeside}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}

/** The open cell, and closing it, which gives the focus back to where it was opened. */
const useOpenCell = () => {
  const { get, set } = useView();
  const body = useRef<HTMLDivElement>(null);
  const isClosing = useRef(false);
  const open = cellIn(get(cellParameter));
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (open !== null) {
      last.current = body.current?.querySelector<HTMLElement>('[aria-current="true"]') ?? last.current;
    } else if (isClosing.current) {
      isClosing.current = false;
      last.current?.focus();
    }
  });
  const close = useCallback(() => {
    isClosing.current = true;
    set({ [cellParameter]: null });
  }, [set]);
  return { open, close, body };
};

function Views({ isGrid }: { readonly isGrid: boolean }) {
  const { say } = useSpeaker();
  const parameters = new URLSearchParams(window.location.search);
  const address = (word: string): string => {
    parameters.set(viewParameter, word);
    return `${window.location.pathname}?${parameters.toString()}`;
  };
  return (
    <ViewTabs
      label={say('gaps.view.title')}
      tabs={[
        { href: address(viewWords.table), label: say('gaps.view.table'), icon: 'table', isCurrent: isGrid },
        { href: address(viewWords.list), label: say('gaps.view.list'), icon: 'list', isCurrent: !isGrid },
      ]}
    />
  );
}

/** What the numbers count, in words: each count says its rule. */
function Rules({ view, question }: { readonly view: MatrixView; readonly question: Question }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { definition, matrix } = view;
  const distinct = say(`gaps.of.${definition.counts}.distinct`);
  const sayTotal = (): string => {
    // Nothing found where somebody has not been asked is no zero.
    if (matrix.total === 0 && matrix.cells.some(({ state }) => state === 'NOT_KNOWN'))
      return say('gaps.sumUnknown', { distinct });
    return matrix.sum === matrix.total
      ? say('gaps.sumSame', { distinct, n: matrix.total })
      : say('gaps.sumRule', { distinct, n: matrix.total, sum: matrix.sum });
  };
  return (
    <div className="gap-rules secondary">
      <p>
        {sayTotal()} {say('gaps.plusRule')}
      </p>
      <p>
        {definition.hasReach ? `${say(`gaps.reach.${question.reach === 'NAMES' ? 'namesRule' : 'worksInRule'}`)} ` : ''}
        {matrix.round === null
          ? ''
          : say('gaps.round.used', { name: words(matrix.round.names).text || say('gaps.round.unnamed') })}
      </p>
    </div>
  );
}
