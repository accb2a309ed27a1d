import { Card, type Column, KindSymbol, Link, NotKnown, Table } from '#ui/index.ts';
import { useRecordPath } from '#records/day.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { ViewEdge, ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';
import { sayKind, sayLines, sayMembersOf } from '@tvl/core/view/sentences.ts';
import { tieWords } from '@tvl/core/view/tie-words.ts';

function NodeName({ node }: { readonly node: ViewNode }) {
  const recordPath = useRecordPath();
  return (
    <Link className="record-link" href={recordPath(node.id)}>
      <KindSymbol isDrawn kind={node.kind} size={20} isMarked={node.isMarked} />
      <span lang={node.lang}>{node.name}</span>
    </Link>
  );
}

function Members({ node }: { readonly node: ViewNode }) {
  const speaker = useSpeaker();
  if (node.members === null) return <span aria-hidden="true">–</span>;
  const text = sayMembersOf(speaker, node);
  return node.members.state === 'unknown' ? <NotKnown text={text} /> : text;
}

const useNodeColumns = (view: ViewModel): readonly Column<ViewNode>[] => {
  const speaker = useSpeaker();
  const { say, number } = speaker;
  return [
    { id: 'name', header: say('lists.column.name'), isRowHeader: true, renderCell: (node) => <NodeName node={node} /> },
    {
      id: 'kind',
      header: say('lists.column.kind'),
      renderCell: (node) =>
        [sayKind(speaker, view, node), ...(node.isMarked ? [say('map.legend.marked')] : [])].join(', '),
    },
    { id: 'members', header: say('lists.column.members'), renderCell: (node) => <Members node={node} /> },
    {
      id: 'ties',
      header: say('map.table.ties'),
      align: 'end',
      renderCell: ({ id }) => number(view.neighbours.get(id)?.length ?? 0),
    },
  ];
};

const useEdgeColumns = (view: ViewModel): readonly Column<ViewEdge>[] => {
  const speaker = useSpeaker();
  const words = useInLanguage();
  const { say } = speaker;
  const end = (id: string) => {
    const node = view.byId.get(id);
    return node ? <NodeName node={node} /> : null;
  };
  return [
    { id: 'from', header: say('map.table.from'), isRowHeader: true, renderCell: ({ from }) => end(from) },
    { id: 'tie', header: say('map.table.tie'), renderCell: (edge) => tieWords(speaker, words, edge, edge.from) },
    { id: 'to', header: say('map.table.to'), renderCell: ({ to }) => end(to) },
  ];
};

/** What is drawn as two tables, for reading in order, printing and copying. */
export function MapTables({ view }: { readonly view: ViewModel }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { nodes, edges } = view;
  return (
    <div className="map-tables">
      <Card
        title={say('map.table.nodes')}
        aside={<span className="secondary">{say('map.list.items', { n: nodes.length })}</span>}
      >
        <Table
          caption={say('map.table.nodes')}
          isCaptionHidden
          columns={useNodeColumns(view)}
          rows={nodes}
          rowKey={({ id }) => id}
        />
      </Card>
      <Card title={say('map.table.edges')}>
        <p className="secondary">{sayLines(speaker, view)}</p>
        <Table
          caption={say('map.table.edges')}
          isCaptionHidden
          columns={useEdgeColumns(view)}
          rows={edges}
          rowKey={({ id }) => id}
        />
      </Card>
    </div>
  );
}
