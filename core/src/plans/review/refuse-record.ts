import type { Change } from '#domain/change.ts';
import { inLanguage, type Localised } from '#domain/localised.ts';
import { nounOf, type Noun } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { addTo, complain, finished, openDraft, removeFrom, setIn, type Draft } from '../draft.ts';
import { canLetGo, complainOf, exchanged, fieldsHolding, isCarried, referrersIn } from './carried.ts';
import { unreviewedNew } from './unreviewed-new.ts';

/** Responses that said something of the record, which will have to be told. */
const sayersOf = ({ ahead }: Draft, id: string): ReadonlySet<string> => {
  const memberships = [
    ...ahead.holding('membership', 'organisation', id),
    ...ahead.holding('membership', 'network', id),
  ];
  return new Set([
    ...memberships.flatMap(({ saidIn }) => saidIn as readonly string[]),
    ...ahead.holding('response', 'organisations', id).map((one) => one.id),
    ...ahead.holding('response', 'networks', id).map((one) => one.id),
    ...ahead.holding('statement', 'about', id).map(({ response }) => response as string),
  ]);
};

/** Removes a record with all that is nothing without it; what else points at it lets go, or is a problem. */
const drop = (draft: Draft, noun: Noun, id: string): void => {
  const referrers = referrersIn(draft, noun, id);
  const stuck = referrers.filter(
    (one) => !isCarried(one, id) && !fieldsHolding(one, id).every(([, field]) => canLetGo(field)),
  );
  if (stuck.length > 0) return complainOf(draft, id, stuck);
  for (const referrer of referrers) {
    if (isCarried(referrer, id)) drop(draft, referrer.noun, referrer.record.id);
    else {
      const { noun: from, record } = referrer;
      const values = fieldsHolding(referrer, id).map(([name, field]): readonly [string, unknown] => [
        name,
        exchanged(field, record[name], id, null),
      ]);
      setIn(draft, from, record.id, Object.fromEntries(values), { at: [] });
    }
  }
  removeFrom(draft, noun, id);
};

/**
 * Plans that a new record does not stay: it goes with all that only it carried, and each respondent who spoke of it reads
 * the reason behind their own link.
 */
export const planRefuse = (
  graph: Graph,
  { id, reason }: Extract<Command, { do: 'refuseRecord' }>,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  const draft = openDraft(graph, context);
  const record = unreviewedNew(draft, id);
  if (reason.trim() === '') complain(draft, 'required', ['reason']);
  if (!record || draft.problems.length > 0) return finished(draft);
  const sayers = sayersOf(draft, id);
  const { text: name } = inLanguage(record['names'] as Localised, 'fi');
  drop(draft, nounOf(id) as Noun, id);
  for (const response of sayers) {
    const told = { response, about: response, text: `${name}: ${reason.trim()}` };
    addTo(draft, 'question', told, { at: [], fields: { text: ['reason'] } });
  }
  return finished(draft);
};
