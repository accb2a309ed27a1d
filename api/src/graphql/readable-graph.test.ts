import { scopes, type Scope } from '@tvl/core/domain/change.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { addSample } from '@tvl/core/testing/samples.ts';
import { network, organisation } from '@tvl/core/testing/shorthand.ts';
import { add, context as actor, run, worldOf } from '@tvl/core/testing/world.ts';
import { describe, expect, test } from 'vitest';
import { ask, read, requestOver } from './testing/ask.ts';

const coordinators: readonly Scope[] = ['coordinator', 'administrator'];
const others = scopes.filter((scope) => !coordinators.includes(scope));

const answered = (): { readonly graph: Graph; readonly assessment: string; readonly response: string } => {
  const graph = worldOf();
  const { id } = addSample(graph, 'assessment');
  return { graph, assessment: id, response: String(graph.get('assessment', id)?.response) };
};

describe.for(others)('assessments are not there for a %s', (scope) => {
  test.for([
    '{ assessments { nodes { id } count { total } } }',
    '{ counts(noun: ASSESSMENT, by: "purposefulness") { total groups { value total } } }',
  ])('%s', async (query) => {
    const { graph } = answered();
    const { data, errors } = await ask<unknown>(requestOver(graph, { scope }), query);
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(JSON.stringify(data)).not.toContain('purposefulness.');
  });

  test('by id, through their response, or by the terms they use', async () => {
    const { graph, assessment, response } = answered();
    const request = requestOver(graph, { scope });
    const one = await ask(request, `{ assessment(id: "${assessment}") { id } }`);
    expect(one.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const { data } = await ask<unknown>(
      request,
      `{ record(id: "${assessment}") { id } response(id: "${response}") { assessments { id } }
         terms(scheme: "purposefulness") { usage { noun } } }`,
    );
    expect(data).toMatchObject({ record: null, response: { assessments: null } });
    expect(JSON.stringify(data)).not.toContain('ASSESSMENT');
  });
});

test.for(coordinators)('assessments are there for a %s', async (scope) => {
  const { graph, assessment, response } = answered();
  const answer = await read<unknown>(
    requestOver(graph, { scope }),
    `{ assessments { count { total } } response(id: "${response}") { assessments { id } } }`,
  );
  expect(answer).toEqual({ assessments: { count: { total: 1 } }, response: { assessments: [{ id: assessment }] } });
});

describe("a respondent's own words wait until a coordinator has read them", () => {
  const told = () => {
    const graph = worldOf();
    const respondent = actor('respondent');
    const purpose = { fi: 'Matti Meikäläinen puhuu' };
    const membersWithoutOrganisation = [{ count: 2, role: 'Matin naapurit' }];
    const themes = ['theme.village'];
    const one = add(
      graph,
      'network',
      {
        names: { fi: 'Kyläverkosto' },
        kind: 'networkKind.sectoral',
        openness: 'networkOpenness.open',
        permanence: 'permanence.permanent',
        status: 'networkStatus.active',
        memberList: 'memberList.complete',
        purpose,
        themes,
        membersWithoutOrganisation,
      },
      respondent,
    );
    return { graph, id: one.id };
  };
  const query = `{ networks { nodes { unreviewed names { fi } purpose { fi } themes { id }
    membersWithoutOrganisation { count role } memberCount { total } } } }`;
  const found = '{ search(text: "Matti") { total } networks(search: "Matti") { count { total } } }';

  test('what they chose shows at once, their words do not, and no search finds them', async () => {
    const { graph } = told();
    const request = requestOver(graph, { scope: 'respondent' });
    expect(await read<unknown>(request, query)).toEqual({
      networks: {
        nodes: [
          {
            unreviewed: true,
            names: { fi: 'Kyläverkosto' },
            purpose: null,
            themes: [{ id: 'theme.village' }],
            membersWithoutOrganisation: [{ count: 2, role: null }],
            memberCount: { total: 2 },
          },
        ],
      },
    });
    expect(await read<unknown>(request, found)).toEqual({ search: { total: 0 }, networks: { count: { total: 0 } } });
    expect(await read<unknown>(requestOver(graph, { scope: 'coordinator' }), found)).toEqual({
      search: { total: 1 },
      networks: { count: { total: 1 } },
    });
  });

  test('and show when they have been read', async () => {
    const { graph, id } = told();
    const review = { review: 'review.reviewed' };
    run(graph, { do: 'edit', noun: 'network', id, before: { review: 'review.unreviewed' }, after: review });
    const { networks } = await read<{ networks: { nodes: readonly { purpose: unknown }[] } }>(
      requestOver(graph),
      query,
    );
    expect(networks.nodes[0]?.purpose).toEqual({ fi: 'Matti Meikäläinen puhuu' });
  });

  test('words of others show at once', async () => {
    const graph = worldOf();
    add(
      graph,
      'organisation',
      { names: { fi: 'A' }, kind: 'organisationKind.project', aims: 'Tavoite' },
      actor('agent'),
    );
    network(graph, 'B', { purpose: { fi: 'Tarkoitus' } });
    organisation(graph, 'C');
    expect(
      await read<unknown>(
        requestOver(graph),
        '{ organisations(first: 1) { nodes { aims } } networks { nodes { purpose { fi } } } }',
      ),
    ).toEqual({
      organisations: { nodes: [{ aims: 'Tavoite' }] },
      networks: { nodes: [{ purpose: { fi: 'Tarkoitus' } }] },
    });
  });
});
