/** What analyses find: overlaps, gaps and duplicates, each with a lasting id, evidence, and a place for decisions. */
import type { Noun } from '#domain/ids.ts';
import type { Filter } from '../select.ts';
import type { AnalysisId, FactCode, FindingKind, ReasonCode } from './analyses.ts';

/** 1 weak, 2 clear, 3 strong. A dismissed finding returns when this or its kind changes. */
export type Band = 1 | 2 | 3;

/** Bands in words, as texts, addresses and the contract name them: the first is 1. */
export const bandNames = ['weak', 'clear', 'strong'] as const;
export type BandName = (typeof bandNames)[number];

export type Finding = {
  /** `<analysis>~<subject>` or `<analysis>~<subject>~<subject>`: the same finding has the same id on every day. */
  readonly id: string;
  readonly analysis: AnalysisId;
  readonly kind: FindingKind;
  readonly band: Band;
  /** From 0 to 1; orders findings of one analysis, and roughly those of several. */
  readonly strength: number;
  /** Ids of the records it is about, in the order of the id: pairs by id, cells row first. */
  readonly subjects: readonly string[];
};

/** A number that a finding rests on, and the list that it counts; null where it counts no list. */
export type Fact = {
  readonly code: FactCode;
  readonly value: number;
  readonly list: { readonly noun: Noun; readonly filter: Filter } | null;
};

/** Something that speaks for the finding, against it, or is not known; records to be named, and numbers. */
export type Reason = {
  readonly code: ReasonCode;
  readonly records: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
};

export type Evidence = {
  readonly facts: readonly Fact[];
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly unknown: readonly Reason[];
};

const between = '~';

/** Subjects of a pair come in any order and leave in that of ids. */
export const pairFindingId = (analysis: AnalysisId, a: string, b: string): string =>
  [analysis, ...(a < b ? [a, b] : [b, a])].join(between);

export const findingId = (analysis: AnalysisId, ...subjects: readonly string[]): string =>
  [analysis, ...subjects].join(between);

/** The parts of an id; the analysis may be one we do not know (any more). */
export const partsOfFindingId = (id: string): { readonly analysis: string; readonly subjects: readonly string[] } => {
  const [analysis = '', ...subjects] = id.split(between);
  return { analysis, subjects };
};
