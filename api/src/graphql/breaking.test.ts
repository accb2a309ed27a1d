import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema as build, findBreakingChanges, type BreakingChange, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './testing/ask.ts';

const root = join(import.meta.dirname, '../../..');

/** The contract that others may have built on: moved on by `npm run schema -- --landed`, never by the way. */
const landed = readFileSync(join(root, 'api/schema.landed.graphql'), 'utf8');

/** What stands under "Breaking" in the part of the changelog that is not released yet. */
const announced = (changelog: string): string => {
  const unreleased = /^## \[?Unreleased\]?[^\n]*\n([\s\S]*?)(?=^## |$(?![\s\S]))/im.exec(changelog)?.[1] ?? '';
  return /^### Breaking[^\n]*\n([\s\S]*?)(?=^### |$(?![\s\S]))/im.exec(unreleased)?.[1] ?? '';
};

/** `Type.field` or the like, as graphql-js begins its sentence: a changelog names a change with it. */
const subjectOf = ({ description }: BreakingChange): string =>
  /[A-Z_a-z]\w*\.\w+/.exec(description)?.[0] ?? /[A-Z]\w+/.exec(description)?.[0] ?? description;

const unannounced = (before: GraphQLSchema, after: GraphQLSchema, changelog: string): readonly string[] =>
  findBreakingChanges(before, after)
    .filter((change) => !announced(changelog).includes(subjectOf(change)))
    .map(({ description }) => description);

test('nothing that others build on breaks without the changelog saying so', () => {
  const changelog = join(root, 'CHANGELOG.md');
  const text = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
  expect(unannounced(build(landed), schema, text)).toEqual([]);
});

test('a field that went would be found, and is let be where the changelog names it', () => {
  const before = build('type Query { kept: Int, gone: Int, other(a: Int): Int }');
  const after = build('type Query { kept: Int, other(a: Int!): Int }');
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n### Breaking\n\n- `Query.gone` went.\n\n## [1.0.0]\n\n### Breaking\n\n- `Query.other`\n';
  expect(unannounced(before, after, '')).toHaveLength(2);
  expect(unannounced(before, after, changelog)).toEqual(['Query.other arg a has changed type from Int to Int!.']);
});
