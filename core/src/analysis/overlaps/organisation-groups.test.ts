import { expect, test } from 'vitest';
import { newIncidence } from './incidence.ts';
import { organisationGroups } from './organisation-groups.ts';

// So many sets that some have the same hash.
test('organisations in other networks are never one group', () => {
  const members = Array.from({ length: 100 }, () => new Set<string>());
  let count = 0;
  for (let a = 0; a < 100; a++)
    for (let b = a + 1; b < 100; b++)
      for (let c = b + 1; c < 100; c++) for (const n of [a, b, c]) members[n]?.add(`org_${a}-${b}-${c}`);
  const incidence = newIncidence();
  members.forEach((own, n) => {
    incidence.set(`net_${n}`, own);
    count += own.size / 3;
  });
  incidence.set('net_100', new Set(['org_x', 'org_y']));
  const { organisations } = organisationGroups(incidence, 1);
  expect(organisations.filter((group) => group.length > 1)).toEqual([['org_x', 'org_y']]);
  expect(organisations).toHaveLength(Math.round(count) + 1);
});
