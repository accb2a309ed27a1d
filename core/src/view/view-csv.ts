/** What is drawn, as two tables in the reader's language: the same rows as on the page. */
import { inLanguage } from '#domain/localised.ts';
import type { Speaker } from '#texts/speaker.ts';
import { csvText } from './csv-text.ts';
import { isCountedTie, sayKind, sayMembersOf } from './sentences.ts';
import { tieWords } from './tie-words.ts';
import type { ViewEdge, ViewModel, ViewNode } from './view-model.ts';

type Columns<Row> = readonly (readonly [header: string, cell: (row: Row) => string])[];

const tableText = <Row>(columns: Columns<Row>, rows: readonly Row[]): string =>
  csvText([columns.map(([header]) => header), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);

/** Not known is an empty cell, never 0. */
const memberNumber = ({ members }: ViewNode): string =>
  members === null || members.state === 'unknown' ? '' : String(members.total);

const yesNo = ({ say }: Speaker, isSo: boolean): string => say(isSo ? 'common.state.yes' : 'common.state.no');

const nodeColumns = (speaker: Speaker, view: ViewModel): Columns<ViewNode> => {
  const { say } = speaker;
  return [
    [say('lists.column.name'), ({ name }) => name],
    [say('lists.column.kind'), (node) => sayKind(speaker, view, node)],
    [say('map.export.column.members'), memberNumber],
    [say('map.export.column.membersKnown'), (node) => sayMembersOf(speaker, node)],
    [say('map.table.ties'), ({ id }) => String(view.neighbours.get(id)?.length ?? 0)],
    [say('map.export.column.folded'), ({ folded }) => String(folded)],
    [
      say('map.export.column.state'),
      ({ state }) => say(state === 'current' ? 'map.legend.current' : `common.state.${state}`),
    ],
    [say('common.state.unreviewed'), ({ isUnreviewed }) => yesNo(speaker, isUnreviewed)],
    [say('common.state.suggestion'), ({ isSuggestion }) => yesNo(speaker, isSuggestion)],
    [say('map.legend.marked'), ({ isMarked }) => yesNo(speaker, isMarked)],
    [say('map.export.column.id'), ({ id }) => id],
  ];
};

const edgeColumns = (speaker: Speaker, { byId }: ViewModel): Columns<ViewEdge> => {
  const { say, language } = speaker;
  const name = (id: string): string => byId.get(id)?.name ?? '';
  const words: Parameters<typeof tieWords>[1] = (text) => ({ text: inLanguage(text, language).text, lang: undefined });
  return [
    [say('map.table.from'), ({ from }) => name(from)],
    [say('map.table.tie'), (edge) => tieWords(speaker, words, edge, edge.from)],
    [say('map.table.to'), ({ to }) => name(to)],
    [say('map.export.column.certainty'), ({ certainty }) => say(`map.legend.${certainty}`)],
    [say('map.export.column.mode'), ({ mode }) => say(`map.legend.${mode}`)],
    [say('map.export.column.counted'), (edge) => yesNo(speaker, isCountedTie(edge))],
    [say('map.export.column.fromId'), ({ from }) => from],
    [say('map.export.column.toId'), ({ to }) => to],
  ];
};

export const nodesCsv = (speaker: Speaker, view: ViewModel): string =>
  tableText(nodeColumns(speaker, view), view.nodes);

export const edgesCsv = (speaker: Speaker, view: ViewModel): string =>
  tableText(edgeColumns(speaker, view), view.edges);
