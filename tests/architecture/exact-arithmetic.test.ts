// The layout is the same to the pixel in every engine only if it uses nothing that engines may round differently.
import { describe, expect, test } from 'vitest';
import { read, repositoryFiles } from './repository.ts';

const exact = ['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sqrt'];

const inexactIn = (source: string): readonly string[] => {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/gu, '');
  return [...code.matchAll(/Math\.(\w+)|\*\*|localeCompare|\bIntl\b/gu)]
    .filter(([, name]) => name === undefined || !exact.includes(name))
    .map(([found]) => found);
};

describe('the layout', () => {
  const files = repositoryFiles().filter(
    (path) => path.startsWith('core/src/view/layout/') && path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );

  test('uses only arithmetic that is exact everywhere', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((path) => inexactIn(read(path)).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  test.for(['Math.hypot(a, b)', 'Math.exp(-x)', 'a ** 2', 'Math.random()', 'Math.PI'])(
    'would be found out by %s',
    (text) => {
      expect(inexactIn(`const a = ${text};`)).toHaveLength(1);
    },
  );
});
