import { expect, test } from 'vitest';
import { read, repositoryFiles } from './repository.ts';

/**
 * Selectors that make a browser style the whole page again whenever an element comes or goes: seen as tasks of a
 * second while somebody types on a slow phone, with a list of 800 rows.
 */
const costly = /(?::root|\bhtml|\bbody):has\(|:has\(\*|\* [+~] \*/;

test('no style sheet asks the browser to style the whole page again for each row', () => {
  const sheets = repositoryFiles().filter((path) => /^web\/src\/.*\.css$/.test(path));
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => costly.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test.for([':root:has(.ui-toast) {', 'body:has(.home) {', '.row:not(:has(*)) {', '.flow > * + * {'])(
  '%s would be found',
  (line) => {
    expect(costly.test(line)).toBe(true);
  },
);
