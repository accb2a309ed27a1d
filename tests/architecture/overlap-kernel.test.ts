// The kernel's bytes are committed, so that running needs no assembler; they are those of its text.
import { expect, test } from 'vitest';
import { kernelSourceOf } from '../tools/kernel-source.ts';
import { read } from './repository.ts';

const folder = 'core/src/analysis/overlaps/kernel';

test('the bytes of the kernel are what its text gives', async () => {
  const text = read(`${folder}/pairs.wat`);
  expect(await kernelSourceOf(text)).toBe(read(`${folder}/kernel-bytes.ts`));
  expect(await kernelSourceOf(text.replace('i16x8.ge_u', 'i16x8.gt_u'))).not.toBe(read(`${folder}/kernel-bytes.ts`));
});
