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

describe('the settings of limits', () => {
  it('are those of a workshop room unless set', () => {
    expect(readConfig({}).limits).toEqual({ requestsPerVisitor: 1200, requestsPerAddress: 30_000, streams: 2000 });
    expect(readConfig({ REQUESTS_PER_VISITOR: '60', REQUESTS_PER_ADDRESS: '600', STREAMS: '5' }).limits).toEqual({
      requestsPerVisitor: 60,
      requestsPerAddress: 600,
      streams: 5,
    });
  });

  it.each(['0', '-1', '1.5', 'many', ''])('are whole numbers from 1, not %j', (value) => {
    expect(() => readConfig({ STREAMS: value })).toThrow(
      /^STREAMS=.* will not do: it must be a whole number from 1\.$/,
    );
  });
});

describe('the setting TRUSTED_PROXIES', () => {
  it('is a list of addresses and nets; nobody unless set', () => {
    expect(readConfig({}).trustedProxies).toEqual([]);
    expect(readConfig({ TRUSTED_PROXIES: '192.0.2.7, 10.0.0.0/8,2001:db8::/32' }).trustedProxies).toEqual([
      '192.0.2.7',
      '10.0.0.0/8',
      '2001:db8::/32',
    ]);
  });

  it.each(['everybody', '10.0.0.0/33', '10.0.0/8', '10.0.0.1/8/8', '2001:db8::/129', '10.0.0.1/'])(
    'is not %j',
    (value) => {
      expect(() => readConfig({ TRUSTED_PROXIES: value })).toThrow(/^TRUSTED_PROXIES=.* will not do: it must be addr/);
    },
  );
});

describe('the setting PUBLIC_URL', () => {
  it('is the only public name answered to when it is set', () => {
    expect(readConfig({}).ownName).toBeNull();
    expect(readConfig({ PUBLIC_URL: 'https://Verkostot.example.fi:8443/' }).ownName).toBe('verkostot.example.fi');
  });
});
