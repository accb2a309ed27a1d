import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from './sent-numbers.ts';

test('numbers read back are the numbers written, also through JSON', () => {
  const any = fc.oneof(
    fc.integer({ min: -40, max: 400 }),
    fc.integer(),
    fc.constantFrom(63, 64, -32, -33, 4095, 4096, 2 ** 31 - 1, -(2 ** 31)),
  );
  fc.assert(
    fc.property(fc.array(any), (values) => {
      const text = JSON.parse(JSON.stringify(writeNumbers(Int32Array.from(values)))) as string;
      expect(readNumbers(text, values.length)).toEqual(values);
    }),
    { numRuns: 500 },
  );
});

test('no sign is escaped, whatever the number', () => {
  const values = Array.from({ length: 5000 }, (_, at) => at - 2500);
  const text = writeNumbers(Int32Array.from(values));
  expect(JSON.stringify(text).length).toBe(text.length + 2);
  expect([...text].every((sign) => sign.charCodeAt(0) < 128)).toBe(true);
});

test('nothing but zeros takes no room', () => {
  expect(writeNumbers(Int32Array.of(0, 0, 0))).toBe('');
  expect(readNumbers('', 3)).toEqual([0, 0, 0]);
});
