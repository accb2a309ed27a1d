/** Maps for tests, as the server would send them. */
import type { SentEdge, SentMap, SentNode } from '../derive-view.ts';

export const sentNode = (id: string, kind = 'NETWORK', values: Partial<SentNode> = {}): SentNode => ({
  id,
  kind,
  names: { fi: id },
  unreviewed: false,
  memberCount: kind === 'NETWORK' ? { state: 'UNKNOWN', total: 0 } : null,
  record: { suggestion: false },
  ...values,
});

export const sentEdge = (from: string, to: string, values: Partial<SentEdge> = {}): SentEdge => ({
  id: `${from}-${to}`,
  from,
  to,
  kind: 'MEMBER',
  suggestion: false,
  confirmation: { id: 'confirmation.said' },
  mode: { id: 'mode.current' },
  ...values,
});

const words = [
  'Maakunnallinen',
  'Lapin',
  'järjestöjen',
  'neuvottelukunta',
  'ohjausryhmä',
  'ja',
  'hyte-työ',
  'ry',
  'verkosto',
];

const nameOf = (index: number): string =>
  Array.from({ length: 1 + (index % 4) }, (_, at) => words[(index * 5 + at * 3) % words.length]).join(' ');

/** About as large and as dense as the source material: hubs with members, a few cycles, some that stand alone. */
export const sourceLikeMap = (): SentMap => {
  const networks = Array.from({ length: 17 }, (_, index) => `network_${index}`);
  const organisations = Array.from({ length: 29 }, (_, index) => `organisation_${index}`);
  const kinds = ['ASSOCIATION', 'PROJECT', 'AUTHORITY', 'OTHER', 'MUNICIPALITY', 'SET', 'THEME'];
  return {
    nodes: [
      ...networks.map((id, index) => sentNode(id, 'NETWORK', { names: { fi: nameOf(index) } })),
      ...organisations.map((id, index) =>
        sentNode(id, kinds[index % kinds.length], { names: { fi: nameOf(index + 3) } }),
      ),
    ],
    edges: [
      ...organisations.map((id, index) => sentEdge(id, networks[Math.floor(Math.sqrt(index * 7))] ?? 'network_0')),
      ...networks.slice(1, 14).map((id, index) => sentEdge(`organisation_${(index * 2) % 29}`, id, { kind: 'LINK' })),
      ...[3, 7, 11].map((index) => sentEdge(`network_${index}`, `network_${index + 2}`, { kind: 'PART_OF' })),
    ],
  };
};
