/** Rules between records, beyond what one field or one record can say by itself. Run on the record as it would become. */
import { definitionOf, type AnyRecord, type Membership, type RecordOf } from '#domain/record.ts';
import { firstDay, lastDay, type PartialDate } from '#domain/partial-date.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { isClosedScheme } from '#domain/schemes.ts';
import type { Noun } from '#domain/ids.ts';
import { isSuggestion } from '#analysis/validity.ts';
import type { GraphReader } from '#graph/graph.ts';

type Rule = (record: AnyRecord, graph: GraphReader) => readonly Problem[];

/** A round's code as it is compared: letters and digits only, in capitals. */
export const roundCode = (code: string | null): string => (code ?? '').toUpperCase().replace(/[^\p{L}\d]/gu, '');

const lastDayOfAll = '9999-12-31';

const overlapInTime = (a: AnyRecord, b: AnyRecord): boolean => {
  const starts = (record: AnyRecord): string =>
    record['validFrom'] ? firstDay(record['validFrom'] as PartialDate) : '';
  const ends = (record: AnyRecord): string =>
    record['validTo'] ? lastDay(record['validTo'] as PartialDate) : lastDayOfAll;
  return starts(a) <= ends(b) && starts(b) <= ends(a);
};

const oneMembershipAtATime = (record: AnyRecord, graph: GraphReader): readonly Problem[] => {
  const wanted = record as unknown as Membership;
  const twin = graph.holding('membership', 'organisation', wanted.organisation).find(
    (other) =>
      other.id !== wanted.id &&
      other.network === wanted.network &&
      other.relation === wanted.relation &&
      // What somebody says may stand beside what a source only suggests.
      isSuggestion(other) === isSuggestion(wanted) &&
      overlapInTime(other, record),
  );
  return twin ? [problem('alreadyThere', ['network'], { id: twin.id })] : [];
};

/** A poster's word leads to one round, however it is typed. */
const ownCode: Rule = (record, graph) => {
  const wanted = roundCode(record['code'] as string | null);
  const twin =
    wanted === ''
      ? undefined
      : graph.all('round').find((one) => one.id !== record.id && roundCode(one.code) === wanted);
  return twin ? [problem('alreadyThere', ['code'], { id: twin.id })] : [];
};

const notBothEnds =
  (a: string, b: string) =>
  (record: AnyRecord): readonly Problem[] =>
    record[a] === record[b] ? [problem('selfReference', [b])] : [];

const notAmong =
  (field: string): Rule =>
  (record) =>
    (record[field] as readonly string[]).includes(record.id) ? [problem('selfReference', [field])] : [];

/** Following `field` from the record must not lead back to it. */
const noCircle =
  <N extends Noun>(noun: N, field: string & keyof RecordOf<N>) =>
  (record: AnyRecord, graph: GraphReader): readonly Problem[] => {
    const seen = new Set<string>();
    let at = record[field] as string | null;
    let from: string = record.id;
    while (at !== null && !seen.has(at)) {
      if (at === record.id)
        return [seen.size === 0 ? problem('selfReference', [field]) : problem('circular', [field], { id: from })];
      seen.add(at);
      from = at;
      at = ((graph.get(noun, at) as unknown as AnyRecord | undefined)?.[field] as string | null) ?? null;
    }
    return [];
  };

const rules: { readonly [N in Noun]?: readonly Rule[] } = {
  organisation: [notAmong('successorOf')],
  membership: [oneMembershipAtATime],
  round: [ownCode],
  network: [noCircle('network', 'partOf')],
  event: [noCircle('event', 'partOf')],
  material: [noCircle('material', 'partOf')],
  area: [noCircle('area', 'partOf'), notAmong('predecessors')],
  concept: [noCircle('concept', 'broader')],
  link: [notBothEnds('from', 'to')],
  stakeholderRelation: [notBothEnds('centre', 'stakeholder')],
};

const periods: readonly (readonly [string, string])[] = [
  ['validFrom', 'validTo'],
  ['startsOn', 'endsOn'],
  ['opensOn', 'closesOn'],
];

const endsAfterStart: Rule = (record) =>
  periods.flatMap(([from, to]) => {
    const [start, end] = [record[from], record[to]] as (PartialDate | null | undefined)[];
    return start && end && lastDay(end) < firstDay(start) ? [problem('endBeforeStart', [to])] : [];
  });

/** All rules a record breaks as it would stand in the graph. */
export const checkRecord = (noun: Noun, record: AnyRecord, graph: GraphReader): readonly Problem[] => [
  ...endsAfterStart(record, graph),
  ...(definitionOf(noun).check?.(record) ?? []),
  ...(rules[noun] ?? []).flatMap((rule) => rule(record, graph)),
];

/** Code depends on the terms of a closed scheme: nobody adds, ends or removes one but the start of the program. */
export const isTermOfCode = (noun: Noun, record: AnyRecord): boolean =>
  noun === 'concept' && isClosedScheme(record['scheme'] as string);
