import { describe, expect, test } from 'vitest';
import { fieldsOf, nounNames } from '@tvl/core/domain/record.ts';
import { checkDrafts } from './check-drafts.ts';
import { openingDrafts } from './defaults.ts';
import { draftOf, draftsOf, valueOf, withoutBlankRows } from './drafts-of.ts';
import { formFields, groupsOf, recordedFields } from './layout.ts';
import { documentsOf } from './documents.ts';
import { valuesIn } from './opened-values.ts';
import { ownPath } from './paths.ts';
import { dateInWords, readDate, writeDate } from '#records/typed-date.ts';

describe('dates as people type them', () => {
  test.each([
    ['26.2.2019', '2019-02-26'],
    ['26. 2. 2019', '2019-02-26'],
    [' 1.12.2025 ', '2025-12-01'],
    ['2/2019', '2019-02'],
    ['2.2019', '2019-02'],
    ['2019', '2019'],
    ['2019-02', '2019-02'],
    ['2019-02-26', '2019-02-26'],
  ])('%s means %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  test.each(['', '31.2.2019', '13/2019', '26.2.', '26.2.19', 'helmikuu', '2019-2-6'])('%s is none', (typed) => {
    expect(readDate(typed)).toBeNull();
  });

  test('what stands in a box reads back as the same date', () => {
    for (const date of ['2019', '2019-02', '2019-02-26']) expect(readDate(writeDate(date))).toBe(date);
  });

  test('they are said in words of each language', () => {
    const day = readDate('26.2.2019');
    const month = readDate('2/2019');
    if (!day || !month) throw new Error('no date');
    expect(dateInWords('fi', day)).toBe('26. helmikuuta 2019');
    expect(dateInWords('sv', day)).toBe('26 februari 2019');
    expect(dateInWords('en', day)).toBe('26 February 2019');
    expect(dateInWords('selko', month)).toBe('helmikuu 2019');
  });
});

describe('the form of every noun', () => {
  test.each(nounNames)('%s: each field of its table stands once, in a group of its own', (noun) => {
    const wanted = Object.keys(fieldsOf(noun)).filter((name) => !recordedFields.includes(name));
    expect(formFields(noun)).toHaveLength(wanted.length);
    expect(new Set(formFields(noun))).toEqual(new Set(wanted));
    expect(groupsOf(noun)[0]?.name).toBe('basics');
  });

  test.each(nounNames)('%s: its document asks for each field that the form opens with', (noun) => {
    const asked = documentsOf(noun).open.toString();
    const missing = Object.keys(fieldsOf(noun)).filter((name) => !new RegExp(`^\\s+${name}\\b`, 'm').test(asked));
    expect(missing).toEqual([]);
  });

  test.each(nounNames)('%s: an empty record opens as an empty form, and reads back as it was', (noun) => {
    const fields = fieldsOf(noun);
    const empty = valuesIn(fields, {});
    const drafts = draftsOf(fields, empty);
    for (const [name, field] of Object.entries(fields)) {
      const value = valueOf(field, drafts[name] ?? '');
      expect([name, value]).toEqual([name, field.is === 'flag' ? false : empty[name]]);
    }
  });
});

describe('values and what stands in the boxes', () => {
  const fields = fieldsOf('network');
  const sent = {
    names: { fi: 'Lape-verkosto', sv: null, __typename: 'LocalisedText' },
    kind: { id: 'networkKind.forum' },
    themes: [{ id: 'theme.hyte' }],
    meetingCount: 4,
    validFrom: '2019-02',
    membersWithoutOrganisation: [{ count: 2, role: null }],
  };

  test('a record as GraphQL sends it becomes values with ids, and they survive the form', () => {
    const values = valuesIn(fields, sent);
    expect(values).toMatchObject({ names: { fi: 'Lape-verkosto' }, kind: 'networkKind.forum', themes: ['theme.hyte'] });
    const drafts = draftsOf(fields, values);
    expect(drafts).toMatchObject({ meetingCount: '4', validFrom: '2/2019' });
    const checked = checkDrafts('network', ['names', 'kind', 'themes', 'meetingCount', 'validFrom'], drafts);
    expect(checked.problems).toEqual([]);
    for (const [name, value] of Object.entries(checked.values)) expect([name, value]).toEqual([name, values[name]]);
  });

  test('what is wrong is found before sending, each at its field', () => {
    const drafts = { names: { fi: ' ' }, kind: '', meetingCount: 'kaksi', validFrom: '31.2.2019', website: 'sivu' };
    const { problems } = checkDrafts('network', Object.keys(drafts), drafts);
    expect(problems.map(({ code, path }) => [path[0], code])).toEqual([
      ['names', 'required'],
      ['kind', 'required'],
      ['meetingCount', 'wrongNumber'],
      ['validFrom', 'wrongDate'],
      ['website', 'wrongAddress'],
    ]);
    const id = checkDrafts('organisation', ['businessId'], { businessId: '1091823-6' });
    expect(id.problems.map(({ code }) => code)).toEqual(['wrongBusinessId']);
  });

  test('a row left empty is no row, and a comma is a decimal point', () => {
    const rows = {
      membersWithoutOrganisation: [
        { count: '', role: '' },
        { count: '2', role: '' },
      ],
    };
    expect(withoutBlankRows(fields, rows)).toEqual({ membersWithoutOrganisation: [{ count: '2', role: '' }] });
    expect(valueOf({ is: 'number', decimals: true }, ' 25,7 ')).toBe(25.7);
  });
});

describe('a form opened from an address', () => {
  const opened = (noun: 'membership' | 'network', address: Readonly<Record<string, string>>) =>
    openingDrafts(noun, (name) => address[name] ?? null);

  test('takes what fits its fields and leaves the rest', () => {
    const drafts = opened('membership', {
      network: 'net_1',
      organisation: 'net_2',
      roles: 'membershipRole.chair,theme.x',
    });
    expect(drafts).toMatchObject({ network: 'net_1', organisation: '', roles: ['membershipRole.chair'], relation: '' });
    expect(opened('network', { names: 'Lape-verkosto' })['names']).toEqual({ fi: 'Lape-verkosto' });
  });

  test('starts from "not known" where there is such an answer, and never from a guess', () => {
    expect(opened('network', {})).toMatchObject({
      openness: 'networkOpenness.unknown',
      memberList: 'memberList.unknown',
      kind: '',
    });
    expect(draftOf(fieldsOf('membership')['relation'] ?? { is: 'flag' }, null)).toBe('');
  });

  test('goes back to pages of ours only', () => {
    expect(ownPath('/lisaa/membership?network=net_1')).toBe('/lisaa/membership?network=net_1');
    expect([ownPath('//evil.fi'), ownPath('/\\evil.fi'), ownPath('https://evil.fi'), ownPath(null)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
