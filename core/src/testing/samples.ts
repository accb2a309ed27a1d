/** Valid values generated from the field tables, so that a new noun or field is tested without a new test. */
import type { Field, Fields, ScalarField } from '#domain/field.ts';
import { isMany } from '#domain/field.ts';
import { targetsOf, type Noun } from '#domain/ids.ts';
import { fieldsOf, nounNames, type AnyRecord } from '#domain/record.ts';
import { closedSchemes, isClosedScheme } from '#domain/schemes.ts';
import { Graph } from '#graph/graph.ts';
import type { Input } from '#plans/command.ts';
import { context, openTerms, run, worldOf } from './world.ts';

/** Business ids with right check digits. */
export const businessIds = ['1091823-7', '0737546-2', '2617416-4'] as const;

const codesOf = (scheme: string): readonly string[] =>
  isClosedScheme(scheme) ? closedSchemes[scheme] : openTerms[scheme as keyof typeof openTerms];

const at = <T>(values: readonly T[], turn: number): T => values[turn % values.length] as T;

/** Three records of a noun to point at; made when there are too few. */
export const threeOf = (graph: Graph, noun: Noun, depth = 0): readonly AnyRecord[] => {
  while (graph.count(noun) < 3) addSample(graph, noun, depth + graph.count(noun));
  return graph.all(noun).slice(0, 3);
};

/** The far end of a tie asks for the next turn, so that it is not the near end. */
const pointedAt = (graph: Graph, field: { readonly to: string | readonly string[] }, turn: number): string =>
  at(threeOf(graph, at(targetsOf(field), turn), turn), turn).id;

const oneValue = (graph: Graph, name: string, field: ScalarField, turn: number): unknown => {
  switch (field.is) {
    case 'text':
    case 'prose':
      if (name === 'businessId') return at(businessIds, turn);
      return name === 'scheme' ? at(['theme', 'targetGroup'], turn) : `Teksti ${turn}`.slice(0, field.max ?? 300);
    case 'address':
      return `https://esimerkki.fi/${turn}`;
    case 'date':
      return `${/from|starts|opens/i.test(name) ? 2001 + turn : 2011 + turn}-05`;
    case 'number':
      return Math.min((field.min ?? 0) + turn + 1, field.max ?? Infinity);
    case 'flag':
      return turn % 2 === 1;
    case 'term':
      return `${field.scheme}.${at(codesOf(field.scheme), turn)}`;
    case 'reference':
      return pointedAt(graph, field, name === 'to' || name === 'stakeholder' ? turn + 1 : turn);
  }
};

/** A valid value for a field; another turn gives another value wherever the field can hold more than one. */
export const sampleOf = (graph: Graph, name: string, field: Field, turn: number): unknown => {
  if (field.is === 'localised') return { fi: `Nimi ${turn}`, sv: `Namn ${turn}` };
  if (field.is === 'list') return [inputOf(graph, field.of, turn)];
  if (!isMany(field)) return oneValue(graph, name, field, turn);
  const all = [turn, turn + 1].map((one) => oneValue(graph, name, field, one));
  return [...new Set(all)];
};

const inputOf = (graph: Graph, fields: Fields, turn: number): Input =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sampleOf(graph, name, field, turn)]));

/** Only what a record cannot be without. */
export const minimalInput = (graph: Graph, noun: Noun, turn = 0): Input =>
  Object.fromEntries(
    Object.entries(fieldsOf(noun))
      .filter(([name, field]) => !('optional' in field) && !isMany(field) && field.is !== 'flag' && !given.has(name))
      .map(([name, field]) => [name, sampleOf(graph, name, field, turn)]),
  );

/** Said by the plan, whatever the input says. */
const given: ReadonlySet<string> = new Set(['recordedAs', 'recordedOn', 'source', 'basis', 'review']);

/** Every field, filled. */
export const fullInput = (graph: Graph, noun: Noun, turn = 0): Input => inputOf(graph, fieldsOf(noun), turn);

/** Adds a record of the noun with the least there must be. */
export const addSample = (graph: Graph, noun: Noun, turn = 0): AnyRecord => {
  const [change] = run(graph, { do: 'add', noun, input: minimalInput(graph, noun, turn) }, context()).changes;
  if (change?.do !== 'create') throw new Error('An addition creates');
  return change.record;
};

let peopled: ReturnType<Graph['packed']> | null = null;

/** A register that already has some records of every noun, so that histories start in the middle. */
export const peopledWorld = (): Graph => {
  if (!peopled) {
    const graph = worldOf();
    for (const noun of nounNames) threeOf(graph, noun);
    peopled = graph.packed();
  }
  return new Graph(peopled);
};
