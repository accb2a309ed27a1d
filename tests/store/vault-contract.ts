/** What every vault must do: the same suite runs against SQLite and Neo4j. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Feedback, PersonalLink, Session, SignInLink, Vault } from '../../api/src/store/vault-port.ts';

export const [now, later, muchLater] = [
  '2026-02-26T09:00:00.000Z',
  '2026-02-26T10:00:00.000Z',
  '2026-02-27T09:00:00.000Z',
];

export const link = (tokenHash: string, more: Partial<SignInLink> = {}): SignInLink => ({
  tokenHash,
  scope: 'coordinator',
  pseudonym: 'p-sanna',
  limits: {},
  expiresAt: later,
  ...more,
});
export const session = (tokenHash: string, more: Partial<Session> = {}): Session => ({
  ...link(tokenHash),
  createdAt: now,
  ...more,
});

export const feedback = (id: string, more: Partial<Feedback> = {}): Feedback => ({
  id,
  codeHash: `koodi-${id}`,
  about: 'idea',
  text: 'Kartta voisi olla isompi.',
  page: '/kartta?kieli=sv',
  language: 'fi',
  answer: null,
  sentAt: now,
  answeredAt: null,
  closedAt: null,
  expiresAt: muchLater,
  ...more,
});

export const personalLink = (name: string, more: Partial<PersonalLink> = {}): PersonalLink => ({
  tokenHash: `token-${name}`,
  codeHash: `code-${name}`,
  pseudonym: `respondent-${name}`,
  responses: [`rsp_${name}`],
  expiresAt: muchLater,
  revokedAt: null,
  ...more,
});

/** A place for one vault: empty at first, the same data each time it is opened. */
export type VaultPlace = { readonly open: () => Promise<Vault>; readonly clear: () => Promise<void> };

export const vaultContract = (name: string, newPlace: () => Promise<VaultPlace>): void => {
  describe(`${name} keeps the vault contract`, () => {
    let place: VaultPlace;
    let vault: Vault;
    beforeEach(async () => {
      place = await newPlace();
      vault = await place.open();
    });
    afterEach(async () => {
      await vault.close();
      await place.clear();
    });

    test('a link opens once, as it was made', async () => {
      const made = link('h1', { scope: 'agent', limits: { area: 'area_lappi' } });
      await vault.addLink(made);
      expect(await vault.takeLink('h1', now)).toEqual(made);
      expect(await vault.takeLink('h1', now)).toBeNull();
      expect(await vault.takeLink('unknown', now)).toBeNull();
    });

    test('of two who use a link at once, one gets in', async () => {
      const other = await place.open();
      await vault.addLink(link('h1'));
      const taken = await Promise.all([vault.takeLink('h1', now), other.takeLink('h1', now)]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      await other.close();
    });

    test('an expired link opens nothing, from the very moment on', async () => {
      await vault.addLink(link('h1'));
      await vault.addLink(link('h2'));
      expect(await vault.takeLink('h1', later)).toBeNull();
      expect(await vault.takeLink('h2', '2026-02-26T09:59:59.999Z')).not.toBeNull();
    });

    test('a session lasts until it expires, and keeps scope, pseudonym and limits', async () => {
      const made = session('s1', {
        limits: { network: 'net_1', responses: ['rsp_1', 'rsp_2'] },
        scope: 'networkCoordinator',
      });
      await vault.addSession(made);
      expect(await vault.session('s1', now)).toEqual(made);
      expect(await vault.session('s1', later)).toBeNull();
      expect(await vault.session('s2', now)).toBeNull();
    });

    test('an administrator is there by a live session, and by nothing else: a link may be lost', async () => {
      expect(await vault.hasAdministrator(now)).toBe(false);
      await vault.addSession(session('s1'));
      await vault.addLink(link('h0', { scope: 'administrator', expiresAt: '2026-02-25T00:00:00.000Z' }));
      expect(await vault.hasAdministrator(now)).toBe(false);
      await vault.addLink(link('h1', { scope: 'administrator' }));
      expect(await vault.hasAdministrator(now)).toBe(false);
      await vault.takeLink('h1', now);
      expect(await vault.hasAdministrator(now)).toBe(false);
      await vault.addSession(session('s2', { scope: 'administrator', expiresAt: muchLater }));
      expect(await vault.hasAdministrator(later)).toBe(true);
    });

    test('erasing takes sessions and links of a pseudonym, and what has expired, and nothing else', async () => {
      await vault.addSession(session('s1'));
      await vault.addLink(link('h1'));
      await vault.addSession(session('s2', { pseudonym: 'p-vanha', expiresAt: now }));
      await vault.addSession(session('s3', { pseudonym: 'p-jouni' }));
      await vault.erase('p-sanna', now);
      expect(await vault.session('s1', now)).toBeNull();
      expect(await vault.takeLink('h1', now)).toBeNull();
      expect(await vault.session('s2', '2026-01-01T00:00:00.000Z')).toBeNull();
      expect(await vault.session('s3', now)).not.toBeNull();
      await vault.addLink(link('h2', { expiresAt: now }));
      await vault.erase(null, now);
      expect(await vault.takeLink('h2', '2026-01-01T00:00:00.000Z')).toBeNull();
      expect(await vault.session('s3', now)).not.toBeNull();
    });

    test('what one process writes, another sees at once', async () => {
      const other = await place.open();
      await vault.addSession(session('s1'));
      expect(await other.session('s1', now)).toEqual(session('s1'));
      await other.erase('p-sanna', now);
      expect(await vault.session('s1', now)).toBeNull();
      await other.close();
    });

    test('what is in the vault is there after closing and opening', async () => {
      await vault.addSession(session('s1'));
      await vault.close();
      vault = await place.open();
      expect(await vault.session('s1', now)).toEqual(session('s1'));
    });

    test('feedback is found by the hash of its code, as it was sent, until it expires', async () => {
      await vault.addFeedback(feedback('f1'));
      await vault.addFeedback(feedback('f2', { text: 'ŋ 𐐷 \n', page: '' }));
      expect(await vault.feedbackWithCode('koodi-f2', now)).toEqual(feedback('f2', { text: 'ŋ 𐐷 \n', page: '' }));
      expect(await vault.feedbackWithCode('koodi-f1', now)).toEqual(feedback('f1'));
      expect(await vault.feedbackWithCode('f1', now)).toBeNull();
      expect(await vault.feedbackWithCode('koodi-f1', muchLater)).toBeNull();
    });

    test('two pieces of feedback never share an id or a code', async () => {
      await vault.addFeedback(feedback('f1'));
      await expect(vault.addFeedback(feedback('f1', { codeHash: 'other' }))).rejects.toThrow();
      await expect(vault.addFeedback(feedback('f2', { codeHash: 'koodi-f1' }))).rejects.toThrow();
      expect(await vault.allFeedback(now)).toEqual([feedback('f1')]);
    });

    test('all feedback comes newest first, without what has expired', async () => {
      expect(await vault.allFeedback(now)).toEqual([]);
      await vault.addFeedback(feedback('b', { sentAt: now }));
      await vault.addFeedback(feedback('new', { sentAt: later }));
      await vault.addFeedback(feedback('a', { sentAt: now }));
      await vault.addFeedback(feedback('old', { expiresAt: later }));
      expect((await vault.allFeedback(later)).map(({ id }) => id)).toEqual(['new', 'a', 'b']);
    });

    test('handling feedback sets what is given and keeps the rest', async () => {
      await vault.addFeedback(feedback('f1'));
      await vault.addFeedback(feedback('f2'));
      const answered = feedback('f1', { answer: 'Kiitos!', answeredAt: later });
      expect(await vault.handleFeedback('f1', { answer: 'Kiitos!', answeredAt: later }, later)).toEqual(answered);
      const closed = { ...answered, closedAt: later };
      expect(await vault.handleFeedback('f1', { closedAt: later }, later)).toEqual(closed);
      expect(await vault.feedbackWithCode('koodi-f1', later)).toEqual(closed);
      expect(await vault.feedbackWithCode('koodi-f2', later)).toEqual(feedback('f2'));
      expect(await vault.handleFeedback('none', { closedAt: later }, later)).toBeNull();
      expect(await vault.handleFeedback('f2', { closedAt: muchLater }, muchLater)).toBeNull();
    });

    test('erased feedback and what has expired is gone, and the rest is kept', async () => {
      for (const id of ['f1', 'f2']) await vault.addFeedback(feedback(id));
      await vault.addFeedback(feedback('old', { expiresAt: now }));
      await vault.eraseFeedback('f1');
      await vault.eraseFeedback('unknown');
      await vault.erase(null, now);
      expect(await vault.feedbackWithCode('koodi-f1', now)).toBeNull();
      expect((await vault.allFeedback('2026-01-01T00:00:00.000Z')).map(({ id }) => id)).toEqual(['f2']);
    });

    test('a session ends alone: others of its pseudonym go on, and its pseudonym is not erased', async () => {
      for (const hash of ['s1', 's2']) await vault.addSession(session(hash));
      await vault.endSession('s1');
      await vault.endSession('unknown');
      expect(await vault.session('s1', now)).toBeNull();
      expect(await vault.session('s2', now)).toEqual(session('s2'));
    });

    test('a personal link is found by token, code, pseudonym and each of its responses', async () => {
      const made = personalLink('a', { responses: ['rsp_a', 'rsp_long_a'] });
      expect(await vault.keepPersonalLink(made)).toEqual(made);
      await vault.keepPersonalLink(personalLink('b'));
      for (const [by, value] of [
        ['tokenHash', 'token-a'],
        ['codeHash', 'code-a'],
        ['pseudonym', 'respondent-a'],
        ['response', 'rsp_a'],
        ['response', 'rsp_long_a'],
      ] as const)
        expect(await vault.personalLink(by, value), `${by} ${value}`).toEqual(made);
      for (const [by, value] of [
        ['tokenHash', 'code-a'],
        ['codeHash', 'token-a'],
        ['response', 'rsp_'],
        ['response', 'rsp%a'],
        ['response', ''],
      ] as const)
        expect(await vault.personalLink(by, value), `${by} ${value}`).toBeNull();
    });

    test('a personal link kept again gains responses and life, and loses nothing', async () => {
      await vault.keepPersonalLink(personalLink('a', { expiresAt: later }));
      const added = personalLink('a', { responses: ['rsp_2', 'rsp_a'], codeHash: 'other', pseudonym: 'other' });
      const kept = personalLink('a', { responses: ['rsp_a', 'rsp_2'] });
      expect(await vault.keepPersonalLink(added)).toEqual(kept);
      expect(await vault.keepPersonalLink(personalLink('a', { responses: [], expiresAt: now }))).toEqual(kept);
    });

    test('of two who add to a personal link at once, neither’s response is lost', async () => {
      const other = await place.open();
      await vault.keepPersonalLink(personalLink('a', { responses: [] }));
      const names = Array.from({ length: 20 }, (_, at) => `rsp_${at}`);
      await Promise.all(
        names.map((id, at) => (at % 2 ? vault : other).keepPersonalLink(personalLink('a', { responses: [id] }))),
      );
      const found = await vault.personalLink('tokenHash', 'token-a');
      expect(found?.responses.toSorted()).toEqual(names.toSorted());
      await other.close();
    });

    test('a revoked personal link stays revoked, ends its sessions, and gives way to a new one', async () => {
      await vault.keepPersonalLink(personalLink('a'));
      await vault.addSession(session('s1', { pseudonym: 'respondent-a' }));
      await vault.addSession(session('s2'));
      await vault.revokePersonalLinks('respondent-a', later);
      await vault.revokePersonalLinks('respondent-a', muchLater);
      const revoked = personalLink('a', { revokedAt: later });
      expect(await vault.personalLink('tokenHash', 'token-a')).toEqual(revoked);
      expect(await vault.keepPersonalLink(personalLink('a'))).toEqual(revoked);
      expect(await vault.session('s1', now)).toBeNull();
      expect(await vault.session('s2', now)).not.toBeNull();
      const renewed = personalLink('new', { pseudonym: 'respondent-a', responses: ['rsp_a'], expiresAt: later });
      await vault.keepPersonalLink(renewed);
      for (const [by, value] of [
        ['pseudonym', 'respondent-a'],
        ['response', 'rsp_a'],
      ] as const)
        expect(await vault.personalLink(by, value)).toEqual(renewed);
      expect(await vault.personalLink('codeHash', 'code-a')).toEqual(revoked);
    });

    test('two personal links never share a code', async () => {
      await vault.keepPersonalLink(personalLink('a'));
      await expect(vault.keepPersonalLink(personalLink('b', { codeHash: 'code-a' }))).rejects.toThrow();
      expect(await vault.personalLink('tokenHash', 'token-b')).toBeNull();
    });

    test('an expired personal link can say so for a year; erasing a pseudonym takes its links at once', async () => {
      await vault.keepPersonalLink(personalLink('a', { expiresAt: now }));
      await vault.keepPersonalLink(personalLink('b'));
      await vault.erase(null, '2027-02-26T08:59:59.000Z');
      expect(await vault.personalLink('tokenHash', 'token-a')).not.toBeNull();
      await vault.erase(null, '2027-02-26T09:00:01.000Z');
      expect(await vault.personalLink('tokenHash', 'token-a')).toBeNull();
      expect(await vault.personalLink('tokenHash', 'token-b')).not.toBeNull();
      await vault.erase('respondent-b', now);
      expect(await vault.personalLink('tokenHash', 'token-b')).toBeNull();
    });
  });
};
