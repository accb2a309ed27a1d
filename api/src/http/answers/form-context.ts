/** What every step of the plain form needs to know. */
import { inLanguage, type Localised } from '@tvl/core/domain/localised.ts';
import type { SchemeId } from '@tvl/core/domain/schemes.ts';
import { match, matchOf } from '@tvl/core/analysis/match.ts';
import { select } from '@tvl/core/analysis/select.ts';
import { isValidOn } from '@tvl/core/analysis/validity.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { RegisterNames } from '@tvl/core/analysis/names/register-names.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { Choice } from './form-html.ts';
import type { FormNamed, FormState } from './form-state.ts';

export type FormContext = {
  /** As anybody may read it. */
  readonly graph: GraphReader;
  readonly names: RegisterNames;
  readonly today: Day;
  readonly speaker: Speaker;
};

/** What a step made of what was sent: the state, what is to be mended, and a name that may be there already. */
export type Taken = {
  readonly state: FormState;
  readonly trouble: readonly string[];
  readonly doubt: Doubt | null;
};
export type Noun = 'organisation' | 'network';
export type Doubt = { readonly name: string; readonly candidates: readonly string[] };

/** Candidates shown for a name, and answers of the search among which they are sought. */
const mostCandidates = 4;
const mostSearched = 12;

export const wordsOf = ({ speaker }: FormContext, text: Localised): string => inLanguage(text, speaker.language).text;

/** The name of what was picked or typed. */
export const nameOf = (context: FormContext, noun: Noun, named: FormNamed): string => {
  const record = typeof named.id === 'string' ? context.graph.get(noun, named.id) : undefined;
  return record ? wordsOf(context, record.names) : (named.new?.name ?? '');
};

/** Records that the name may already be, surest first. */
export const candidatesFor = ({ graph, names, today }: FormContext, noun: Noun, name: string): readonly string[] => {
  const searched = (select(graph, noun, { filter: {}, search: name.slice(0, 200), day: today }) as readonly unknown[])
    .filter((record) => matchOf(noun, record as AnyRecord, name) !== match.inside)
    .slice(0, mostSearched)
    .map((record) => (record as AnyRecord).id);
  return names
    .similar(noun, name, searched, null)
    .filter(({ judgement }) => judgement.verdict !== 'different')
    .map(({ id }) => id)
    .filter((id) => isStanding(graph, noun, id, today))
    .slice(0, mostCandidates);
};

const isStanding = (graph: GraphReader, noun: Noun, id: string, day: Day): boolean => {
  const record = graph.get(noun, id);
  return record !== undefined && isValidOn(record, day);
};

/** Terms of a scheme that hold, in their order, as choices. */
export const termsOf = (context: FormContext, scheme: SchemeId): readonly Choice[] =>
  context.graph
    .all('concept')
    .filter((one) => one.scheme === scheme && isValidOn(one, context.today))
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ id, labels }) => ({ value: id, label: wordsOf(context, labels) }));

/** Municipalities by name, after an empty choice. */
export const municipalitiesOf = (context: FormContext): readonly Choice[] => [
  { value: '', label: context.speaker.say('register.r1.municipalityNone') },
  ...context.graph
    .all('area')
    .filter(({ kind }) => kind === 'areaKind.municipality')
    .map(({ id, names }) => ({ value: id as string, label: wordsOf(context, names) }))
    .toSorted((a, b) => context.speaker.compare(a.label, b.label)),
];
