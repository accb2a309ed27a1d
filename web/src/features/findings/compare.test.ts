import { describe, expect, test } from 'vitest';
import { rowsOf, samenessOf } from './compare.ts';

describe('two records field by field', () => {
  test('order does not matter, and what one side lacks is not known, not different', () => {
    expect(samenessOf(['a', 'b'], ['b', 'a'])).toBe('same');
    expect(samenessOf(['a', 'b'], ['a'])).toBe('partly');
    expect(samenessOf(['a'], ['b'])).toBe('different');
    expect(samenessOf([], ['b'])).toBe('unknown');
  });

  test('fields that neither knows anything of are left out', () => {
    const rows = rowsOf(
      [
        { label: 'Laji', values: ['Verkosto'] },
        { label: 'Sivu', values: [] },
      ],
      [
        { label: 'Laji', values: ['Verkosto'] },
        { label: 'Sivu', values: [] },
      ],
    );
    expect(rows).toEqual([{ label: 'Laji', first: ['Verkosto'], second: ['Verkosto'], sameness: 'same' }]);
  });
});
