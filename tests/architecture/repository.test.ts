import { describe, expect, test } from 'vitest';
import { read, repositoryFiles } from './repository.ts';

// Put together from parts, so that this file does not contain what it looks for.
const machineFolders = ['work', 'root'];
const machinePath = new RegExp(`(?<![\\w.~-])/(?:${machineFolders.join('|')})/\\w`);

type LockEntry = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };

const isBinary = (text: string) => text.includes('\0');

/** Where npm would find a dependency of the package at this path: beside it, or in any folder above. */
const isInstalled = (lock: Lock, path: string, dependency: string): boolean => {
  const folders = path.split('/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const above = folders.slice(0, depth);
    if (above.at(-1) === 'node_modules') continue;
    if (lock.packages[[...above.filter((part) => part !== ''), 'node_modules', dependency].join('/')]) return true;
  }
  return false;
};

const holes = (lock: Lock): readonly string[] =>
  Object.entries(lock.packages).flatMap(([path, entry]) => {
    const isOurs = !path.includes('node_modules');
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies, ...(isOurs ? entry.devDependencies : {}) };
    return Object.keys(wanted)
      .filter((dependency) => !isInstalled(lock, path, dependency))
      .map((dependency) => `${path} -> ${dependency}`);
  });

describe('this repository', () => {
  test('names no path of the machine it was written on', () => {
    const files = repositoryFiles();
    expect(files).toContain('package.json');
    const found = files.filter((path) => {
      const text = read(path);
      return !isBinary(text) && machinePath.test(text);
    });
    expect(found).toEqual([]);
  });

  test.for(['cd /WORK/main', "'/ROOT/x'", 'file:///WORK/a'])('would name it for %s', (text) => {
    expect(machinePath.test(text.toLowerCase())).toBe(true);
  });

  test.for(['https://example.org/net/WORK/a', './WORK/a', 'team/ROOT/x'])('would let %s be', (text) => {
    expect(machinePath.test(text.toLowerCase())).toBe(false);
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  const foreign = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));

  test('names no registry', () => {
    const addresses = foreign.filter(([, { link, resolved }]) => !link && resolved !== undefined);
    expect(addresses).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('has a checksum for every package', () => {
    const unchecked = foreign.filter(([, { link, integrity }]) => !link && !integrity).map(([path]) => path);
    expect(foreign.length).toBeGreaterThan(0);
    expect(unchecked).toEqual([]);
  });

  // npm leaves out a platform package that the registry lacks, and then `npm ci` refuses the lock file.
  test('has no holes', () => {
    expect(holes(lock)).toEqual([]);
  });

  test('would be found to have a hole', () => {
    const packages = { ...lock.packages };
    delete packages['node_modules/yaml'];
    expect(holes({ packages })).toContain(' -> yaml');
  });
});
