import { nounOf } from '@tvl/core/domain/ids.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import type { TimeMark } from '@tvl/core/view/time-marks.ts';
import { useSpeaker } from '#state/language.tsx';
import { useNameIn } from './useChoices.ts';

/** Of what happened on one day, so many are named. */
const mostNamed = 3;

const dateField = { event: 'startsOn', begins: 'validFrom', ends: 'validTo' } as const;

/** The map numbers its ties: their ids name no noun. */
const recordOf = (graph: Graph, id: string): AnyRecord | undefined => {
  const noun = nounOf(id);
  const found = noun ? graph.get(noun, id) : (graph.get('membership', id) ?? graph.get('link', id));
  return found;
};

/** What happened, in words: "Tapahtuma: Kuntakierros 2019", "Päättyi: A – B ja 12 muuta". */
export const useSayMark = (graph: Graph): ((mark: TimeMark) => { readonly when: string; readonly what: string }) => {
  const { say, date } = useSpeaker();
  const nameIn = useNameIn(graph);
  const nameOf = (id: string): string => {
    const record = recordOf(graph, id);
    const [from, to] = [record?.['organisation'] ?? record?.['from'], record?.['network'] ?? record?.['to']];
    return typeof from === 'string' && typeof to === 'string'
      ? say('map.time.tie', { from: nameIn(from), to: nameIn(to) })
      : nameIn(id);
  };
  return ({ day, kind, ids }) => {
    const recorded = new Set(ids.map((id) => recordOf(graph, id)?.[dateField[kind]] as PartialDate));
    const named = ids.slice(0, mostNamed).map(nameOf).join('; ');
    const more = ids.length > mostNamed ? ` ${say('map.time.more', { n: ids.length - mostNamed })}` : '';
    return {
      when: date(recorded.size === 1 ? ([...recorded][0] ?? day) : day),
      what: say(`map.time.${kind}`, { name: named + more }),
    };
  };
};
