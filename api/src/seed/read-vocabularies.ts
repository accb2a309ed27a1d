/** Reads the terms of all schemes. */
import type { ContentLanguage, Localised } from '@tvl/core/domain/localised.ts';
import type { SchemeId } from '@tvl/core/domain/schemes.ts';
import type { Seed } from './read-csv.ts';

export type VocabularyTerm = {
  readonly code: string;
  readonly labels: Localised;
  readonly alternativeLabels: readonly { readonly label: string; readonly language: ContentLanguage }[];
  readonly symbol?: string;
  readonly notation?: string;
  readonly broader?: string;
  readonly class?: string;
  /** Challenges a resource helps with; in `resourceKind` only. */
  readonly helpsWith?: readonly string[];
  /** How a tie reads from its other end; in `linkKind` only. */
  readonly inverse?: Localised;
  /** Rows of the source material the term stands for. */
  readonly rows?: readonly string[];
  readonly origin: 'seed' | 'official' | 'proposal';
  readonly evidence: string;
};

export type Vocabularies = {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly schemes: readonly {
    readonly id: SchemeId;
    readonly label: Localised;
    readonly concepts: readonly VocabularyTerm[];
  }[];
};

export const vocabulariesFile = 'vocabularies.json';

export const parseVocabularies = (text: string): Vocabularies => JSON.parse(text) as Vocabularies;

const inputOf = (scheme: SchemeId, term: VocabularyTerm, order: number): Readonly<Record<string, unknown>> => ({
  scheme,
  labels: term.labels,
  inverseLabels: term.inverse,
  alternativeLabels: term.alternativeLabels,
  broader: term.broader,
  class: term.class,
  symbol: term.symbol,
  notation: term.notation,
  helpsWith: term.helpsWith,
  order,
  // A proposed term comes from nobody's document: only from this file.
  source: term.origin === 'proposal' ? 'provenance.import' : 'provenance.publicSource',
  sourceDocument: term.evidence === '' ? undefined : term.evidence,
  basis: 'basis.stated',
  review: 'review.reviewed',
});

/** Every term as a command that adds its concept. */
export const readVocabularySeeds = ({ schemes }: Vocabularies): readonly Seed[] =>
  schemes.flatMap(({ id: scheme, concepts }) =>
    concepts.map((term, order) => ({
      file: `${vocabulariesFile} ${scheme}`,
      row: order + 1,
      sourceRows: term.rows ?? [],
      command: {
        do: 'add',
        noun: 'concept',
        id: `${scheme}.${term.code}`,
        input: inputOf(scheme, term, order),
      } as const,
    })),
  );
