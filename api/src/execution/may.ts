import { fieldsOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { nounOf, targetsOf, type Noun } from '@tvl/core/domain/ids.ts';
import { areasOfPlace } from '@tvl/core/analysis/areas.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import { commandName, type Command, type Input, type NounCommand } from '@tvl/core/plans/command.ts';
import type { Scope } from '@tvl/core/domain/change.ts';
import type { Limits } from '#store/vault-port.ts';
import { rights } from './rights.ts';

/** Whoever asks: scope, what the log calls them, and what their link or account is limited to. */
export type Visitor = { readonly scope: Scope; readonly pseudonym: string; readonly limits: Limits };

const reader: Visitor = { scope: 'reader', pseudonym: 'reader', limits: {} };
export { reader };

const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]).filter(
    (id): id is string => typeof id === 'string',
  );

/** Areas a record lies in: its own, else those of the organisations, networks and events it speaks of. */
const placesOf = (graph: GraphReader, noun: Noun, values: Input, deep = true): readonly string[] =>
  Object.entries(fieldsOf(noun)).flatMap(([name, field]) => {
    if (field.is !== 'reference') return [];
    if (targetsOf(field).includes('area')) {
      const areas = idsIn(values[name]).filter((id) => nounOf(id) === 'area');
      if (areas.length > 0) return areas.flatMap((id) => areasOfPlace(graph, id));
    }
    if (!deep) return [];
    return idsIn(values[name]).flatMap((id) => {
      const target = nounOf(id);
      const record =
        target && target !== 'area' ? (graph.get(target, id) as unknown as AnyRecord | undefined) : undefined;
      return target && record ? placesOf(graph, target, record, false) : [];
    });
  });

/** The record as it is and as it would be: a right must hold for both. */
const statesOf = (graph: GraphReader, command: NounCommand): readonly Input[] => {
  if (command.do === 'add') return [command.input];
  const now = graph.get(command.noun, command.id) as unknown as AnyRecord | undefined;
  const was = now ?? (command.do === 'restore' ? command.removed : null);
  if (!was) return [];
  return command.do === 'edit' ? [was, { ...was, ...command.after }] : [was];
};

const inArea = (graph: GraphReader, command: NounCommand, area: string | undefined): boolean => {
  const states = statesOf(graph, command);
  return (
    area !== undefined &&
    states.length > 0 &&
    states.every((state) => placesOf(graph, command.noun, state).includes(area))
  );
};

const onNetwork = (graph: GraphReader, command: NounCommand, network: string | undefined): boolean => {
  if (network === undefined || command.do !== 'edit') return false;
  if (command.noun === 'network') return command.id === network;
  const fields = Object.keys(command.after);
  return (
    command.noun === 'membership' &&
    graph.get('membership', command.id)?.network === network &&
    fields.length > 0 &&
    fields.every((field) => field === 'confirmation')
  );
};

/** What is neither about one record of a noun nor an undo. */
type OtherCommand = Exclude<Command, NounCommand | { readonly do: 'undo' }>;

/** Every organisation answered for lies in the area, and there is one. */
const answersInArea = (graph: GraphReader, command: OtherCommand, area: string | undefined): boolean => {
  if (area === undefined || command.do !== 'answer') return false;
  const { organisations } = command.input;
  return (
    organisations.length > 0 &&
    organisations.every(({ id, new: made }) => {
      const record = typeof id === 'string' ? graph.get('organisation', id) : undefined;
      const values = record ?? { homeMunicipality: made?.municipality };
      return placesOf(graph, 'organisation', values).includes(area);
    })
  );
};

const ownResponse = (graph: GraphReader, command: NounCommand, responses: readonly string[]): boolean => {
  if (command.noun === 'response') return command.do === 'edit' && responses.includes(command.id);
  const states = statesOf(graph, command);
  return states.length > 0 && states.every((state) => responses.includes(String(state['response'])));
};

const ownAnswers = (graph: GraphReader, command: OtherCommand, responses: readonly string[]): boolean => {
  const asked = command.do === 'answerQuestion' ? graph.get('question', command.question)?.response : undefined;
  const response = 'response' in command ? command.response : asked;
  return response !== undefined && responses.includes(response);
};

/** Whether the visitor may do the command, as the table says. */
export const may = (graph: GraphReader, command: Command, visitor: Visitor): boolean => {
  const right = rights.get(commandName(command))?.[visitor.scope] ?? 'no';
  if (right === 'yes' || right === 'no') return right === 'yes';
  const { area, network, responses = [] } = visitor.limits;
  if (command.do === 'undo') {
    const actor = command.changeSet?.actor;
    return right === 'own' && actor?.pseudonym === visitor.pseudonym && actor.scope === visitor.scope;
  }
  if (!('noun' in command))
    return right === 'area'
      ? answersInArea(graph, command, area)
      : right === 'own' && ownAnswers(graph, command, responses);
  if (right === 'area') return inArea(graph, command, area);
  if (right === 'network') return onNetwork(graph, command, network);
  return ownResponse(graph, command, responses);
};
