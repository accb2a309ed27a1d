import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the setting SEED', () => {
  it('is the source material unless said otherwise', () => {
    expect(readConfig({}).seed).toBe('source');
  });

  it.each(['source', 'example', 'none'])('may be %s', (seed) => {
    expect(readConfig({ SEED: seed }).seed).toBe(seed);
  });

  it('is nothing else, and says in one line what it may be', () => {
    expect(() => readConfig({ SEED: 'esimerkki' })).toThrow(
      /^SEED=esimerkki will not do: it must be source, example or none\.$/,
    );
  });
});
