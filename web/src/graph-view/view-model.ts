/** What the map shows, as data. Canvas, outline, tables and sentences all read this one thing, so they cannot differ. */
import type { Localised } from '@tvl/core/domain/localised.ts';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';

export type MemberState = 'known' | 'atLeast' | 'none' | 'unknown';
export type Members = { readonly state: MemberState; readonly total: number };

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
  readonly state: 'current' | 'planned' | 'ended';
};

export type EdgeKind = 'member' | 'participant' | 'other' | 'theme' | 'partOf' | 'attachedTo' | 'restsOn' | 'link';
/** How sure a tie is. Inferred ones are suggestions and never counted. */
export type Certainty = 'said' | 'confirmed' | 'disputed' | 'inferred';
export type Mode = 'current' | 'planned' | 'recommended' | 'ended';

export type ViewEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly certainty: Certainty;
  readonly mode: Mode;
  /** What a link is called, and what it is called from its other end. */
  readonly term: { readonly there: Localised; readonly back: Localised | null } | null;
};

/** All ties between a node and one neighbour. */
export type Neighbour = { readonly node: ViewNode; readonly ties: readonly ViewEdge[] };

export type KindCount = { readonly kind: DrawnKind; readonly count: number; readonly isShown: boolean };

export type ViewModel = {
  /** Everything on the picture, in the order of the outline. */
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  readonly byId: ReadonlyMap<string, ViewNode>;
  /** Nearest first: members, participants, other ties. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  /** Kinds there are, with how many; hidden ones too. */
  readonly kinds: readonly KindCount[];
  /** What the words looked for are found in; null when nothing is looked for. */
  readonly found: ReadonlySet<string> | null;
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
