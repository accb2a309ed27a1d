// What a receipt says is what the counts query counts and what the list behind the number lists.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf } from '@tvl/core/domain/chance.ts';
import { answers, newToken, sendAnswers, tie, type Figure } from '../tools/answering.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seed: 'example' });
});
afterAll(() => server.stop());

type Counted = { readonly total: number; readonly unreviewed: number };

const behind = async ({ path }: Figure): Promise<readonly [Counted, Counted, number]> => {
  const [list, query = ''] = path.split('?');
  const noun = list === '/verkostot' ? 'NETWORK' : 'ORGANISATION';
  const field = list === '/verkostot' ? 'networks' : 'organisations';
  const filter = [...new URLSearchParams(query)].map(([dimension, value]) => ({ dimension, values: value.split(',') }));
  const { data, errors } = await ask<{
    counts: Counted;
    list: { count: Counted & { sets: number; suggestions: number }; nodes: readonly object[] };
  }>(
    server.url,
    `query ($noun: NounName!, $filter: [DimensionValues!], $list: ${noun === 'NETWORK' ? 'NetworkFilter' : 'OrganisationFilter'}) {
      counts(noun: $noun, by: "kind", filter: $filter) { total unreviewed }
      list: ${field}(filter: $list, first: 500) { count { total unreviewed sets suggestions } nodes { id } }
    }`,
    { noun, filter, list: Object.fromEntries(filter.map(({ dimension, values }) => [dimension, values])) },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { count, nodes } = data.list;
  return [
    data.counts,
    { total: count.total, unreviewed: count.unreviewed },
    nodes.length - count.sets - count.suggestions,
  ];
};

it('every figure of receipts equals the counts query, and opens a list of exactly so many', async () => {
  const chance = chanceOf(2019);
  const { graph } = server.register;
  const [organisations, networks] = [graph.all('organisation'), graph.all('network')];
  const [challenges, resources] = ['challengeKind', 'resourceKind'].map((scheme) =>
    graph.all('concept').flatMap((one) => (one.scheme === scheme ? [one.id] : [])),
  );
  let figures = 0;
  for (let at = 0; at < 12; at++) {
    const one = chance.pick(organisations);
    const named = new Set(Array.from({ length: 1 + chance.below(4) }, () => chance.pick(networks).id));
    const about = [...named].map((id) => ({
      id,
      ties: [tie(0, chance.pick(['member', 'member', 'participant']))],
      challenges: { terms: chance.some(challenges ?? [], 3) },
      resources: { terms: chance.some(resources ?? [], 3) },
    }));
    const who = chance.once(3) ? { new: { name: `Uusi ${at}` } } : { id: one.id };
    const { receipt, problems } = await sendAnswers(server.url, newToken(), answers([who], about));
    expect(problems).toEqual([]);
    for (const { networks: in_, sharing, closest, sameChallenges, helpers } of receipt?.organisations ?? []) {
      const all: readonly Figure[] = [in_, sharing, ...(closest ? [closest] : []), ...sameChallenges, ...helpers];
      for (const figure of all) {
        figures += 1;
        const said = { total: figure.count, unreviewed: figure.unreviewed };
        expect(await behind(figure), figure.path).toEqual([said, said, figure.count]);
      }
    }
  }
  expect(figures).toBeGreaterThan(50);
});
