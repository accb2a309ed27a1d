/** What the map shows, as data. Canvas, outline, tables, export and sentences read this one thing, so they cannot differ. */
import type { Localised } from '#domain/localised.ts';
import type { MemberState } from '#analysis/members.ts';
import type { Paths } from '#analysis/paths.ts';
import type { DrawnKind } from './drawn-kind.ts';
import type { TooLarge } from './map-extent.ts';

export type Members = { readonly state: MemberState; readonly total: number };

/** What the nodes are grouped by: each value is drawn as a node of its own, tied to what it holds. */
export const groupings = ['theme', 'function', 'area', 'kind', 'relation', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export type ViewNode = {
  readonly id: string;
  readonly kind: DrawnKind;
  readonly name: string;
  /** Language of the name, when it is not the reader's. */
  readonly lang: string | undefined;
  /** Networks only. */
  readonly members: Members | null;
  readonly isUnreviewed: boolean;
  readonly isSuggestion: boolean;
  /** Somebody wants it seen: drawn with a sign, said with a word. */
  readonly isMarked: boolean;
  readonly state: 'current' | 'planned' | 'ended';
  /** Stands for a group: the nodes tied to it by ties of kind `group` are in it. */
  readonly isGroup: boolean;
  /** How many organisations that the filters choose are tied to it and not drawn: folded into it. */
  readonly folded: number;
  /** Whether the reader has unfolded it. */
  readonly isOpen: boolean;
};

export const edgeKinds = [
  'member',
  'participant',
  'other',
  'group',
  'partOf',
  'attachedTo',
  'restsOn',
  'link',
  'sharing',
] as const;
export type EdgeKind = (typeof edgeKinds)[number];
/** How sure a tie is; `said` needs no mark. Inferred ones are suggestions and never counted. */
export const certainties = ['said', 'confirmed', 'disputed', 'lapsed', 'inferred'] as const;
export type Certainty = (typeof certainties)[number];
export const modes = ['current', 'planned', 'recommended', 'ended'] as const;
export type Mode = (typeof modes)[number];

export type ViewEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly certainty: Certainty;
  readonly mode: Mode;
  /** What a link is called, and what it is called from its other end. */
  readonly term: { readonly there: Localised; readonly back: Localised | null } | null;
  /** Of ties of kind `sharing`, how many members both networks have. */
  readonly shared?: number;
};

/** Whether somebody is tied to somebody by it: groups and shared members tie nobody. */
export const isOwnTie = ({ kind }: Pick<ViewEdge, 'kind'>): boolean => kind !== 'group' && kind !== 'sharing';

/** What a line of the legend stands for: each is switched on and off there. A tie shows while all its looks do. */
export type TieLook = EdgeKind | Exclude<Certainty, 'said'> | Exclude<Mode, 'current'>;
export const tieLooks: readonly TieLook[] = [
  ...edgeKinds,
  ...certainties.filter((one) => one !== 'said'),
  ...modes.filter((one) => one !== 'current'),
];

/** All ties between a node and one neighbour. */
export type Neighbour = { readonly node: ViewNode; readonly ties: readonly ViewEdge[] };

export type KindCount = {
  readonly kind: DrawnKind;
  /** All that the filters choose, folded ones and hidden ones too. */
  readonly count: number;
  readonly drawn: number;
  readonly isShown: boolean;
};

export type TieCount = { readonly look: TieLook; readonly count: number; readonly isShown: boolean };

export type ViewModel = {
  readonly grouping: Grouping;
  /** Everything on the picture, in the order of the outline. */
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  readonly byId: ReadonlyMap<string, ViewNode>;
  /** Nearest first: members, participants, other ties. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  /** Kinds there are, with how many; hidden ones too. */
  readonly kinds: readonly KindCount[];
  /** Looks of ties there are, with how many; hidden ones too. */
  readonly ties: readonly TieCount[];
  /** All that the filters choose, with or without ties, drawn or not, groups included. */
  readonly all: number;
  /** The filters choose more than one map can hold, so many: then nothing is drawn. Null when all is as said. */
  readonly tooLarge: TooLarge | null;
  /** What the words looked for are found in, folded ones too; null when nothing is looked for. */
  readonly found: readonly ViewNode[] | null;
  /** Ways between the two asked about; null when not asked. */
  readonly paths: Paths | null;
};

/** The order of kinds in the outline: what ties the others together comes first. */
export const outlineOrder: readonly DrawnKind[] = [
  'network',
  'theme',
  'association',
  'other',
  'authority',
  'municipality',
  'set',
  'project',
  'event',
  'material',
];
