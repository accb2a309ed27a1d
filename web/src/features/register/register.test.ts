import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersInput } from './answers-input.ts';
import { nextScreen, reachable, screenBefore, troublesOn } from './checks.ts';
import { type Draft, isBegun, newDraft, newNetwork, newOrganisation, noTerms, screens } from './draft.ts';
import { dropDraft, keepDraft, keepSent, readDraft, readSent } from './draft-store.ts';
import { withNetwork, withOrganisation } from './form-context.ts';
import { filledDraft } from './own/filled-draft.ts';
import { newToken, personalLink, readToken } from './token.ts';

const empty = newDraft('command', 'token', null);

const withOrganisations = (...names: readonly string[]): Draft =>
  names.reduce<Draft>(
    (draft, name) => ({
      ...draft,
      organisations: [...draft.organisations, newOrganisation(draft, { id: `org_${name}`, name })],
    }),
    empty,
  );

const withNetworks = (draft: Draft, ...names: readonly string[]): Draft =>
  names.reduce<Draft>(
    (before, name) => ({ ...before, networks: [...before.networks, newNetwork(before, { id: `net_${name}`, name })] }),
    draft,
  );

const member = { relation: 'membershipRelation.member', roles: [], since: '', onBehalfOf: [] } as const;
const tied = withNetwork(withNetworks(withOrganisations('a'), 'x'), 'n1', { ties: { o1: member } });

describe('tokens', () => {
  test('hold 256 bits in base64url, each time others', () => {
    const tokens = new Set(Array.from({ length: 200 }, newToken));
    expect(tokens.size).toBe(200);
    for (const token of tokens) {
      const bytes = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
      expect(bytes).toHaveLength(32);
      // Written again they are the same: no bit of a letter is outside them.
      expect(btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')).toBe(token);
    }
  });

  test('are found in what people paste, and a short code is none', () => {
    const token = newToken();
    for (const text of [token, ` ${token} `, `#${token}`, `http://lappi.example/oma#${token}\n`])
      expect(readToken(text)).toBe(token);
    expect(readToken('K7QM-3TXA-9P')).toBeNull();
    vi.stubGlobal('window', { location: { origin: 'http://lappi.example' } });
    expect(personalLink(token)).toBe(`http://lappi.example/oma#${token}`);
    expect(personalLink('K7QM-3TXA-9P')).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('screens', () => {
  test('SR034 are four, and only what cannot be left out keeps anybody on one', () => {
    expect(screens).toHaveLength(4);
    expect(troublesOn('organisations', empty)).toEqual([{ what: 'noOrganisation' }]);
    expect(troublesOn('networks', withOrganisations('a'))).toEqual([{ what: 'noNetwork' }]);
    expect(troublesOn('networks', { ...withOrganisations('a'), ownList: 'ownList.none' })).toEqual([]);
    expect(troublesOn('networks', withNetworks(withOrganisations('a'), 'x'))).toEqual([
      { what: 'noRelation', network: 'n1' },
    ]);
    expect(troublesOn('networks', tied)).toEqual([]);
    expect(troublesOn('questions', tied)).toEqual([]);
  });

  test('a wrong business id stops nobody', () => {
    const draft = withOrganisation(withOrganisations('a'), 'o1', { id: null, businessId: '1234567-8' });
    expect(troublesOn('organisations', draft)).toEqual([]);
    expect(answersInput(draft, null).organisations[0]?.new?.businessId).toBeNull();
  });

  test('what is typed and not picked is never left behind', () => {
    const typed = { ...tied, typed: { organisation: '', network: 'Puoli nimeä' } };
    expect(troublesOn('networks', typed)).toEqual([{ what: 'unpickedNetwork' }]);
    expect(reachable('check', typed)).toBe('networks');
    expect(isBegun({ ...empty, typed: { organisation: 'L', network: '' } })).toBe(true);
  });

  test('who is in no network is asked nothing about networks', () => {
    const none: Draft = { ...withOrganisations('a'), ownList: 'ownList.none' };
    expect(nextScreen('networks', none)).toBe('check');
    expect(screenBefore('check', none)).toBe('networks');
    expect(nextScreen('networks', tied)).toBe('questions');
  });

  test('nobody gets past a screen that is not in order, whatever the address says', () => {
    const drafts = fc.constantFrom(empty, withOrganisations('a'), withNetworks(withOrganisations('a', 'b'), 'x'), tied);
    fc.assert(
      fc.property(drafts, fc.constantFrom(...screens), (draft, wanted) => {
        const found = reachable(wanted, draft);
        const before = screens.slice(0, screens.indexOf(found));
        expect(screens.indexOf(found)).toBeLessThanOrEqual(screens.indexOf(wanted));
        expect(before.flatMap((screen) => troublesOn(screen, draft))).toEqual([]);
        if (found !== wanted) expect(troublesOn(found, draft)).not.toEqual([]);
      }),
    );
  });

  test('a key is never given twice, whatever is added and taken away', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(5), { freq: 2 })), (steps) => {
        let draft = withOrganisations('a');
        for (const step of steps)
          draft =
            step === null
              ? withNetworks(draft, 'x')
              : { ...draft, networks: draft.networks.filter((_, at) => at !== step) };
        const keys = draft.networks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('what is sent', () => {
  test('SR065 one respondent of two organisations ties each as told', () => {
    const draft = withNetwork(withNetworks(withOrganisations('a', 'b'), 'x', 'y'), 'n1', {
      ties: { o1: member, o2: { ...member, relation: 'notIn' } },
    });
    const input = answersInput(
      withNetwork(draft, 'n2', {
        ties: {
          o1: { ...member, since: '2/2019', onBehalfOf: [{ id: 'org_c', name: 'c' }] },
          o2: { ...member, relation: 'membershipRelation.participant', roles: ['membershipRole.chair'] },
        },
      }),
      'rnd_1',
    );
    expect(input.organisations).toEqual([{ id: 'org_a' }, { id: 'org_b' }]);
    expect(input.networks.map(({ ties }) => ties)).toEqual([
      [{ organisation: 0, relation: member.relation, roles: [], validFrom: null, onBehalfOf: [] }],
      [
        { organisation: 0, relation: member.relation, roles: [], validFrom: '2019-02', onBehalfOf: ['org_c'] },
        {
          organisation: 1,
          relation: 'membershipRelation.participant',
          roles: ['membershipRole.chair'],
          validFrom: null,
          onBehalfOf: [],
        },
      ],
    ]);
    expect(input.round).toBe('rnd_1');
  });

  test('without an organisation there is a role, and no tie', () => {
    const draft = { ...withNetworks(empty, 'x'), isAlone: true, role: 'respondentRole.volunteer' };
    expect(answersInput(draft, null)).toMatchObject({
      organisations: [],
      respondentRole: 'respondentRole.volunteer',
      networks: [{ id: 'net_x', ties: [] }],
    });
  });

  test('a role told before an organisation was chosen is not sent with it', () => {
    expect(answersInput({ ...tied, role: 'respondentRole.volunteer' }, null).respondentRole).toBeNull();
  });

  test('no answer is null, "cannot say" is an answer, and spaces are none', () => {
    const asked = (part: Parameters<typeof withNetwork>[2]) =>
      answersInput(withNetwork(tied, 'n1', part), null).networks[0];
    expect(asked({ aim: '  ', challenges: { terms: [], text: ' ' } })).toMatchObject({
      aim: null,
      challenges: null,
      purposefulness: null,
    });
    expect(asked({ purposefulness: 'purposefulness.cannotSay' })?.purposefulness).toBe('purposefulness.cannotSay');
    expect(asked({ resources: { terms: ['resourceKind.time'], text: ' Talkoita ' } })?.resources).toEqual({
      terms: ['resourceKind.time'],
      text: 'Talkoita',
    });
  });

  test('a new name goes with what was said of those that look the same', () => {
    const draft = withNetwork(tied, 'n1', {
      id: null,
      name: ' Uusi verkosto ',
      theme: 'theme.hyte',
      alike: { net_9: 'UNSURE' },
    });
    const [network] = answersInput(draft, null).networks;
    expect(network).not.toHaveProperty('id');
    expect(network?.new).toEqual({
      name: 'Uusi verkosto',
      themes: ['theme.hyte'],
      alike: [{ id: 'net_9', answer: 'UNSURE' }],
    });
  });

  test('a form opened filled from last time, sent as it is, says the same again', () => {
    const names = (fi: string) => ({ fi, selko: null, sv: null, en: null, se: null, smn: null, sms: null });
    const tie = {
      organisation: 1,
      relation: { id: 'membershipRelation.participant' },
      roles: [{ id: 'membershipRole.chair' }],
      validFrom: '2019-02',
      onBehalfOf: [{ id: 'org_c', names: names('c') }],
      endedOn: null,
      saidOn: '2026-01-01',
    } as const;
    const terms = { terms: [{ id: 'challengeKind.time' }], text: 'Kiire' } as const;
    const network = (
      id: string,
      ties: readonly (typeof tie | (Omit<typeof tie, 'endedOn'> & { endedOn: string }))[],
    ) => ({
      network: { id, names: names(id) },
      ties,
      challenges: terms,
      resources: { terms: [], text: null },
      aim: 'Yhdessä',
      purposefulness: { id: 'purposefulness.useful' },
      saidOn: '2026-01-01',
    });
    const latest = {
      response: { id: 'rsp_1' },
      round: { id: 'rnd_1' },
      organisations: [
        { id: 'org_a', names: names('a') },
        { id: 'org_b', names: names('b') },
      ],
      respondentRole: null,
      ownList: { id: 'ownList.all' },
      networks: [network('net_x', [tie]), network('net_ended', [{ ...tie, endedOn: '2025' }])],
    };
    const words = (text: { readonly fi?: string | null }) => ({ text: text.fi ?? '', lang: undefined });
    const draft = filledDraft(latest, { commandId: 'c', token: 't' }, words);
    expect(reachable('check', draft)).toBe('check');
    const input = answersInput(draft, draft.round);
    expect(input.round).toBe('rnd_1');
    expect(input.ownList).toBe('ownList.all');
    expect(input.networks).toEqual([
      {
        id: 'net_x',
        ties: [
          {
            organisation: 1,
            relation: 'membershipRelation.participant',
            roles: ['membershipRole.chair'],
            validFrom: '2019-02',
            onBehalfOf: ['org_c'],
          },
        ],
        still: null,
        challenges: { terms: ['challengeKind.time'], text: 'Kiire' },
        resources: null,
        aim: 'Yhdessä',
        purposefulness: 'purposefulness.useful',
      },
    ]);
  });
});

describe('on the device', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('a draft comes back as it was, and is gone once dropped', () => {
    const draft = withNetwork(tied, 'n1', { challenges: { ...noTerms, text: 'Aikaa' } });
    expect(keepDraft(draft)).toBe(true);
    expect(readDraft()).toEqual(draft);
    dropDraft();
    expect(readDraft()).toBeNull();
  });

  test('a draft of another form, or none at all, is not read', () => {
    for (const text of ['{"version":0,"commandId":"x"}', '{', '7', 'null', '{"version":1}']) {
      kept.set('tvl.vastaus', text);
      expect(readDraft()).toBeNull();
    }
    kept.set('tvl.lahetetty', '{"code":"K"}');
    expect(readSent()).toBeNull();
  });

  test('storage that is refused is told, and nothing breaks', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keepDraft(tied)).toBe(false);
    expect(keepSent({ token: 't', code: null })).toBe(false);
    expect(readDraft()).toBeNull();
    dropDraft();
  });
});
