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

describe('the settings OPERATOR and OPERATOR_CONTACT', () => {
  it('are not known unless set, also when set to nothing', () => {
    expect(readConfig({}).operator).toEqual({ name: null, contact: null });
    expect(readConfig({ OPERATOR: ' ', OPERATOR_CONTACT: '' }).operator).toEqual({ name: null, contact: null });
  });

  it('name who answers for the service', () => {
    expect(readConfig({ OPERATOR: 'Lapin verkosto ry', OPERATOR_CONTACT: 'verkosto@example.fi' }).operator).toEqual({
      name: 'Lapin verkosto ry',
      contact: 'verkosto@example.fi',
    });
  });
});
