import type { Noun } from '@tvl/core/domain/ids.ts';
import type { AnyRecord, RecordOf } from '@tvl/core/domain/record.ts';
import { match, matchOf, reasonOf } from '@tvl/core/analysis/match.ts';
import { select } from '@tvl/core/analysis/select.ts';
import { drawnKindOf, type DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { firstOf, searchOf } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { reasonObject } from '../judgement-object.ts';
import { collatorOf, nameOf } from '../name-order.ts';
import { recordAt, viewOf, type AsOf } from '../record-at.ts';
import { searchedNouns } from './read-ahead.ts';

const hitLimit = 100;

/** How well a record answers, by the number that the search gives it. */
const matches = ['none', 'alike', 'inside', 'words', 'begins', 'same'] as const;

type Args = AsOf & { readonly text: string; readonly nouns?: readonly Noun[] | null; readonly first: number };
type Hit = { readonly noun: Noun; readonly record: AnyRecord; readonly match: number };

/** Terms that are no themes, areas that are no municipalities, and rounds have no place on the map. */
const drawnAs = ({ noun, record }: Hit): DrawnKind | null => {
  if (noun === 'round') return null;
  if (noun === 'area') return record['kind'] === 'areaKind.municipality' ? 'municipality' : null;
  if (noun === 'concept') return record['scheme'] === 'theme' ? 'theme' : null;
  return drawnKindOf(record);
};

/** Only what is alike needs one: all else is seen in the letters. */
const reasonFor = (hit: Hit, search: string) => {
  const reason = hit.match === match.alike ? reasonOf(hit.noun, hit.record, search) : null;
  return reason && reasonObject(reason);
};

export const resolvers = {
  Query: {
    search: (_: unknown, args: Args, context: GraphContext) => {
      const view = viewOf(context);
      const search = searchOf(args.text);
      const day = dayOf(args.asOf, context.today);
      const first = firstOf(args.first, hitLimit);
      const { compare } = collatorOf('fi');
      const nouns = searchedNouns.filter((noun) => args.nouns?.includes(noun) ?? true);
      const asked = search.trim() === '' ? [] : nouns;
      const found = asked.map((noun) => {
        const records = select(view, noun, { filter: {}, search, day }) as unknown as readonly AnyRecord[];
        return { noun, hits: records.map((record): Hit => ({ noun, record, match: matchOf(noun, record, search) })) };
      });
      const name = ({ noun, record }: Hit): string => nameOf(view, noun, record, 'fi');
      return {
        total: found.reduce((sum, { hits }) => sum + hits.length, 0),
        nouns: found.filter(({ hits }) => hits.length > 0).map(({ noun, hits }) => ({ noun, total: hits.length })),
        hits: () =>
          found
            .flatMap(({ hits }) => hits)
            .toSorted((a, b) => b.match - a.match || compare(name(a), name(b)))
            .slice(0, first)
            .map((hit) => ({
              record: recordAt(hit.noun, hit.record as unknown as RecordOf<Noun>, day),
              noun: hit.noun,
              kind: drawnAs(hit),
              match: matches[hit.match],
              reason: () => reasonFor(hit, search),
            })),
      };
    },
  },
};
