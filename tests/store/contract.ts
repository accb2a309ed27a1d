/** What every store must do for one who writes, adapter by adapter: the same suite runs against SQLite and Neo4j. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangeSet } from '@tvl/core/domain/change.ts';
import { nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { allSets, expectLogAndRecordsToAgree, openEach, type Place } from './place.ts';
import { randomHistories } from './random-histories.ts';
import {
  anchor,
  bare,
  commitAll,
  create,
  filled,
  ground,
  hardTexts,
  recordsOf,
  remove,
  set,
  setOf,
  termOf,
} from './samples.ts';

const at = {
  time: '2026-03-01T08:00:00.000Z',
  actor: { scope: 'administrator', pseudonym: 'p-9' },
  reason: 'pyydetty',
} as const;

export const storeContract = (name: string, newPlace: () => Promise<Place>): void => {
  describe(`${name} keeps the store contract`, () => {
    const opened = openEach(newPlace);
    let store: NetworkStore;
    beforeEach(() => {
      store = opened.store();
    });

    test('an empty store is at revision 0 with every noun and no record', async () => {
      expect(await store.head()).toBe(0);
      expect(await allSets(store)).toEqual([]);
      expect(await store.changeSetsOf(['nothing'])).toEqual([]);
      expect(await store.changesOf('org_nobody', 10)).toEqual([]);
      const snapshot = await store.snapshot();
      expect(snapshot.revision).toBe(0);
      expect(recordsOf(snapshot)).toEqual(Object.fromEntries(nounNames.map((noun) => [noun, []])));
    });

    for (const noun of nounNames) {
      test(`a ${noun} comes back with every field as it went in, filled or empty`, async () => {
        await commitAll(store, [ground()]);
        const prefix = noun === 'concept' ? 'theme.' : `${anchor(noun).split('_')[0]}_`;
        const records = hardTexts.map((text, n) => filled(noun, `${prefix}täysi-${n}`, text, n));
        const empty = bare(noun, `${prefix}tyhjä`);
        await commitAll(store, [setOf([...records, empty].map((record) => create(noun, record)))]);
        expect(recordsOf(await store.snapshot())[noun]?.slice(-1 - records.length)).toEqual([...records, empty]);
        const [last] = await store.changesSince(1, 1);
        expect(last?.changes).toEqual([...records, empty].map((record) => create(noun, record)));
      });

      test(`every field of a ${noun} can be set, emptied and set again`, async () => {
        await commitAll(store, [ground()]);
        const id = `${noun === 'concept' ? 'theme.' : `${anchor(noun).split('_')[0]}_`}yksi2`;
        const [from, to] = [bare(noun, id), filled(noun, id, hardTexts[2], 1)];
        await commitAll(store, [setOf([create(noun, from)])]);
        for (const after of [to, from, filled(noun, id, hardTexts[0], 4)]) {
          const fields = Object.keys(after).filter((field) => field !== 'id');
          await commitAll(
            store,
            fields.map((field) => setOf([set(noun, from, field, after[field])])),
          );
          expect(recordsOf(await store.snapshot())[noun]?.at(-1)).toEqual(after);
        }
      });
    }

    test('records can point at each other in a circle, when one set makes them all', async () => {
      await commitAll(store, [ground()]);
      const [a, b] = [bare('network', 'net_a'), bare('network', 'net_b')];
      await commitAll(store, [
        setOf([create('network', { ...a, partOf: 'net_b' }), create('network', { ...b, partOf: 'net_a' })]),
      ]);
      await expectLogAndRecordsToAgree(store);
    });

    test('the log gives sets after a revision, oldest first and no more than asked', async () => {
      const sets = [
        ground(),
        ...[1, 2, 3, 4].map((n) => setOf([create('organisation', bare('organisation', `org_${n}`))])),
      ];
      await commitAll(store, sets);
      expect(await allSets(store)).toEqual(sets.map((one, n) => ({ ...one, revision: n + 1 })));
      expect((await store.changesSince(2, 2)).map(({ revision }) => revision)).toEqual([3, 4]);
      expect(await store.changesSince(5, 10)).toEqual([]);
    });

    test('the history of a record is its sets, newest first, page by page', async () => {
      const one = bare('organisation', 'org_1');
      const other = bare('organisation', 'org_2');
      await commitAll(store, [
        ground(),
        setOf([create('organisation', one), create('organisation', other)]),
        setOf([set('organisation', one, 'contact', 'a'), set('organisation', one, 'website', null)]),
        setOf([set('organisation', other, 'contact', 'b')]),
        setOf([remove('organisation', one)]),
      ]);
      const revisions = async (limit: number, before?: number) =>
        (await store.changesOf('org_1', limit, before)).map(({ revision }) => revision);
      expect(await revisions(10)).toEqual([5, 3, 2]);
      expect(await revisions(2)).toEqual([5, 3]);
      expect(await revisions(2, 3)).toEqual([2]);
      expect((await store.changesOf('org_2', 1))[0]?.changes).toEqual([set('organisation', other, 'contact', 'b')]);
    });

    test('a set keeps who did it, when, why and under which schema', async () => {
      const full: ChangeSet = {
        ...ground(),
        reason: 'koska "näin"',
        time: '2026-02-26T09:30:00.123Z',
        actor: { scope: 'respondent', pseudonym: 'p-ä' },
      };
      await commitAll(store, [full]);
      expect(await store.changeSetsOf(['ground', 'nothing'])).toEqual([{ ...full, revision: 1 }]);
    });

    const refused: Record<string, (one: AnyRecord) => ChangeSet> = {
      'a reference to nothing': (one) => setOf([create('organisation', { ...one, homeMunicipality: 'area_nowhere' })]),
      'a reference in a list to nothing': (one) =>
        setOf([create('organisation', { ...one, successorOf: ['org_nobody'] })]),
      'a term that is not there': (one) => setOf([create('organisation', { ...one, kind: 'organisationKind.none' })]),
      'a term in an item of a list that is not there': (one) =>
        setOf([
          create('organisation', {
            ...one,
            alternativeNames: [
              { name: 'x', kind: 'alternativeNameKind.none', language: null, validFrom: null, validTo: null },
            ],
          }),
        ]),
      'a record that is there already': () =>
        setOf([create('organisation', bare('organisation', anchor('organisation')))]),
      'a record that another noun has': () => setOf([create('organisation', bare('organisation', anchor('area')))]),
      'a change to a record that is not there': (one) => setOf([set('organisation', one, 'contact', 'x')]),
      'a list of a record that is not there': (one) =>
        setOf([set('organisation', one, 'operatingAreas', [anchor('area')])]),
      'the removal of a record that is not there': (one) => setOf([remove('organisation', one)]),
      'the removal of a record that others point at': () => setOf([remove('area', bare('area', anchor('area')))]),
      'the removal of a term in use': () => setOf([remove('concept', bare('concept', termOf('organisationKind')))]),
      'a required field without a value': (one) => setOf([create('organisation', { ...one, kind: null })]),
      'a field the noun does not have': (one) => setOf([create('organisation', { ...one, colour: 'red' })]),
      'a change to a field the noun does not have': () =>
        setOf([set('organisation', bare('organisation', anchor('organisation')), 'colour', 'red')]),
      'a command id that was there before': () => setOf([], 'ground'),
    };

    for (const [what, make] of Object.entries(refused)) {
      test(`${what} is refused with its whole group, and nothing is written`, async () => {
        await commitAll(store, [ground()]);
        const before = recordsOf(await store.snapshot());
        const good = setOf([create('organisation', bare('organisation', 'org_good'))]);
        const bad = make(bare('organisation', 'org_bad'));
        await expect(store.commit([good, bad], 1)).rejects.toMatchObject({ name: 'RefusedChangeSetError' });
        expect(await store.head()).toBe(1);
        expect(recordsOf(await store.snapshot())).toEqual(before);
        expect(await store.changeSetsOf([good.commandId])).toEqual([]);
        expect(await store.changesOf('org_good', 10)).toEqual([]);
        expect(await store.commit([good], 1)).toEqual({ ok: true, head: 2 });
      });
    }

    test('the same command id twice in one group is refused', async () => {
      await expect(store.commit([setOf([], 'twice'), setOf([], 'twice')], 0)).rejects.toMatchObject({
        name: 'RefusedChangeSetError',
      });
      expect(await store.head()).toBe(0);
    });

    test('a removed record can come back, after those created meanwhile', async () => {
      await commitAll(store, [ground()]);
      const [one, two] = [filled('organisation', 'org_1'), filled('organisation', 'org_2')];
      await commitAll(store, [
        setOf([create('organisation', one), create('organisation', two)]),
        setOf([remove('organisation', one)]),
      ]);
      expect(recordsOf(await store.snapshot())['organisation']?.map(({ id }) => id)).not.toContain('org_1');
      await commitAll(store, [setOf([create('organisation', one)])]);
      expect(recordsOf(await store.snapshot())['organisation']?.slice(-2)).toEqual([two, one]);
    });

    test('what was committed is there after closing and opening, and the order goes on', async () => {
      const id = await store.storeId();
      await commitAll(store, [
        ground(),
        setOf([create('organisation', filled('organisation', 'org_1', hardTexts[2]))]),
      ]);
      const before = recordsOf(await store.snapshot());
      await store.close();
      const again = await opened.again();
      expect(await again.storeId()).toBe(id);
      expect(recordsOf(await again.snapshot())).toEqual(before);
      expect(await again.commit([setOf([])], 2)).toEqual({ ok: true, head: 3 });
    });

    test('a revision the store has not reached belongs to another history', async () => {
      await expect(store.commit([ground()], 7)).rejects.toMatchObject({ name: 'StoreReplacedError' });
      expect(await store.head()).toBe(0);
    });

    test('10,000 records go in and come out', async () => {
      await commitAll(store, [ground()]);
      const records = Array.from({ length: 10_000 }, (_, n) => bare('membership', `mem_${n}`));
      for (let from = 0; from < records.length; from += 1000) {
        await commitAll(
          store,
          records.slice(from, from + 1000).map((record) => setOf([create('membership', record)])),
        );
      }
      const snapshot = await store.snapshot();
      expect(snapshot.revision).toBe(10_001);
      expect(recordsOf(snapshot)['membership']?.slice(2)).toEqual(records);
    });

    test('a redacted value is gone from the record and from every set, and a set says so', async () => {
      const one = { ...bare('organisation', 'org_1'), contact: 'Salainen tieto', aims: 'Salainen tieto' };
      await commitAll(store, [
        ground(),
        setOf([create('organisation', one)]),
        setOf([set('organisation', one, 'contact', 'Salainen tieto 2')]),
        setOf([set('organisation', one, 'aims', 'muut tavoitteet')]),
      ]);
      expect(await store.redact({ noun: 'organisation', id: 'org_1', field: 'contact' }, at)).toBe(5);
      const sets = await allSets(store);
      expect(sets[4]).toMatchObject({ command: 'redact', ...at, revision: 5 });
      expect(sets[4]?.changes).toEqual([
        { do: 'set', noun: 'organisation', id: 'org_1', field: 'contact', before: null, after: null },
      ]);
      expect(sets[1]?.changes).toEqual([create('organisation', { ...one, contact: null })]);
      expect(sets[2]?.changes[0]).toMatchObject({ before: null, after: null });
      expect(sets[3]?.changes[0]).toMatchObject({ before: 'Salainen tieto', after: 'muut tavoitteet' });
      expect((await store.changesOf('org_1', 1))[0]?.revision).toBe(5);
      await expectLogAndRecordsToAgree(store);
    });

    test('a required text leaves a neutral word, a list nothing; a choice cannot be blanked', async () => {
      await commitAll(store, [ground(), setOf([create('organisation', filled('organisation', 'org_1'))])]);
      for (const field of ['names', 'alternativeNames'])
        await store.redact({ noun: 'organisation', id: 'org_1', field }, at);
      const record = recordsOf(await store.snapshot())['organisation']?.at(-1);
      expect(record?.['names']).toEqual({ fi: '[poistettu]' });
      expect(record?.['alternativeNames']).toEqual([]);
      await expect(store.redact({ noun: 'organisation', id: 'org_1', field: 'kind' }, at)).rejects.toMatchObject({
        name: 'RefusedChangeSetError',
      });
      await expectLogAndRecordsToAgree(store);
    });

    test('a removed record can be redacted in the log; one that never was cannot', async () => {
      const one = { ...bare('organisation', 'org_1'), contact: 'Salainen tieto' };
      await commitAll(store, [ground(), setOf([create('organisation', one)]), setOf([remove('organisation', one)])]);
      await store.redact({ noun: 'organisation', id: 'org_1', field: 'contact' }, at);
      const sets = await allSets(store);
      expect(JSON.stringify(sets)).not.toContain('Salainen');
      expect(sets.at(-1)).toMatchObject({ command: 'redact', changes: [] });
      expect((await store.changesOf('org_1', 1))[0]?.command).toBe('redact');
      await expect(store.redact({ noun: 'organisation', id: 'org_2', field: 'contact' }, at)).rejects.toMatchObject({
        name: 'RefusedChangeSetError',
      });
    });

    test('any history of commands leaves store, log and graph the same', { timeout: 300_000 }, async () => {
      await randomHistories(async () => {
        const here = await newPlace();
        const one = await here.open();
        return { store: one, end: () => one.close().then(here.clear) };
      });
    });
  });
};
