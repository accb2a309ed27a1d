import { getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { limitRules, maxAliases } from './limits.ts';
import { schema } from './testing/ask.ts';

const refusals = (query: string): readonly string[] =>
  validate(schema, parse(query), [...specifiedRules, ...limitRules]).map(({ message }) => message);

const nested = (depth: number): string =>
  depth === 0
    ? 'id'
    : `memberships { members { network { memberships { members { organisation { ${nested(depth - 1)} } } } } } }`;

test.for([
  [
    'a page of the list with what it shows',
    '($n: Int!) { organisations(first: $n) { nodes { id names { fi } kind { labels { fi } } networkCount { total } operatingAreas { names { fi } } } } }',
  ],
  [
    'a page of networks with their members',
    '{ networks(first: 200) { nodes { memberships { members { organisation { names { fi } } roles { labels { fi } } } } } } }',
  ],
  [
    'a record with everything about it',
    `{ network(id: "net_1") { memberships { members { organisation { names { fi } homeMunicipality { names { fi } } } onBehalfOf { names { fi } } } } links { from { names { fi } } to { names { fi } } } history(first: 50) { changes { fields { before { text } after { text records { id } } } } } } }`,
  ],
  ['the map', '{ map { nodes { id names { fi } memberCount { total } } edges { from to kind } } }'],
  [
    'introspection',
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }).replace(
      'query IntrospectionQuery',
      '',
    ),
  ],
] as const)('%s is not too much', ([, query]) => {
  expect(refusals(`query Q ${query}`)).toEqual([]);
});

test.for([
  ['nesting', `{ organisation(id: "org_1") { ${nested(4)} } }`, 'depth'],
  [
    'rows of rows of rows',
    '{ organisations(first: 500) { nodes { memberships { members { network { memberships { members { organisation { memberships { members { id } } } } } } } } } } }',
    'cost',
  ],
  [
    'pages whose size is a variable',
    'query ($n: Int!) { organisations(first: $n) { nodes { memberships { members { network { memberships { members { organisation { memberships { members { id } } } } } } } } } } }',
    'cost',
  ],
  [
    'many names for one field',
    `{ ${Array.from({ length: maxAliases + 1 }, (_, at) => `a${at}: revision`).join(' ')} }`,
    'aliases',
  ],
  [
    'the same by way of fragments',
    `{ ${Array.from({ length: 40 }, (_, at) => `x${at}: organisations(first: 500) { nodes { ...F } }`).join(' ')} } fragment F on Organisation { memberships { members { id } others { id } } }`,
    'cost',
  ],
] as const)('%s is', ([, query, says]) => {
  const found = refusals(query);
  expect(found).toContainEqual(expect.stringContaining(says));
});

test('fragments that hold each other do not hang the check', () => {
  const query = '{ revision ...A } fragment A on Query { revision ...B } fragment B on Query { ...A }';
  expect(refusals(query)).toEqual([expect.stringContaining('Cannot spread fragment')]);
});
