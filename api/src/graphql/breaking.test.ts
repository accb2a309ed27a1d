import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema as build, findBreakingChanges, type BreakingChange, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './testing/ask.ts';

const root = join(import.meta.dirname, '../../..');

/** The contract as last committed; null before the first commit of it. */
const committed = (): string | null => {
  try {
    const show = ['-c', 'safe.directory=*', 'show', 'HEAD:api/schema.graphql'];
    return execFileSync('git', show, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string };
    // Only what git says when there is no such file yet; anything else is a broken check.
    if (/exists on disk, but not in|does not exist in|invalid object name 'HEAD'/.test(stderr ?? '')) return null;
    throw error;
  }
};

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
  const before = committed();
  if (before === null) return;
  const changelog = join(root, 'CHANGELOG.md');
  const text = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
  expect(unannounced(build(before), schema, text)).toEqual([]);
});

test('a field that went would be found, and is let be where the changelog names it', () => {
  const before = build('type Query { kept: Int, gone: Int, other(a: Int): Int }');
  const after = build('type Query { kept: Int, other(a: Int!): Int }');
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n### Breaking\n\n- `Query.gone` went.\n\n## [1.0.0]\n\n### Breaking\n\n- `Query.other`\n';
  expect(unannounced(before, after, '')).toHaveLength(2);
  expect(unannounced(before, after, changelog)).toEqual(['Query.other arg a has changed type from Int to Int!.']);
});
