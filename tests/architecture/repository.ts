import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modules } from './check-layers.ts';
import type { Manifest, Manifests } from './targets.ts';

export const root = join(import.meta.dirname, '../..');

/** Files that git tracks or would track: a file that is not committed yet is checked too. */
export const repositoryFiles = (): readonly string[] =>
  execFileSync(
    'git',
    // A build machine may check out as somebody else; git would then refuse to list.
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const workspaces = ['core', 'api', 'web'] as const;

export const readModules = (): Modules =>
  new Map(
    repositoryFiles()
      .filter((path) => /^(?:core|api|web)\/src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => [path, read(path)]),
  );

export const readManifests = (): Manifests =>
  new Map(workspaces.map((folder) => [folder, JSON.parse(read(`${folder}/package.json`)) as Manifest]));
