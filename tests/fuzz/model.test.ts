// The model must be able to find a fault: what it says is held against answers that are wrong.
import { expect, it } from 'vitest';
import { openModel } from './model.ts';

const add = (name: string) => ({ do: 'add', noun: 'organisation', input: { name, aims: null } }) as const;
const entry = { noun: 'organisation', id: 'org_1', fields: { name: 'Alku', aims: null } } as const;

it('says what each command comes to', () => {
  const model = openModel();
  expect(model.expect(add(' \0'))).toEqual({ problems: ['required'] });
  expect(model.expect(add('ä'.repeat(301)))).toEqual({ problems: ['tooLong'] });
  model.take(1, [{ do: 'create', entry }]);
  const edit = (before: string, after: string) =>
    model.expect({ do: 'edit', noun: 'organisation', id: 'org_1', before: { name: before }, after: { name: after } });
  expect(edit('Muu', 'Uusi')).toEqual({ problems: ['conflict'] });
  expect(edit('Muu', 'Alku')).toEqual({ changes: [] });
  const set = { do: 'set', id: 'org_1', field: 'name', before: 'Alku', after: 'Uusi' } as const;
  expect(edit('Alku', 'Uusi')).toEqual({ changes: [set] });
  model.take(2, [set]);
  expect(model.expect({ do: 'undo', revision: 1 })).toEqual({ problems: ['changedSince'] });
  expect(model.expect({ do: 'undo', revision: 2 })).toEqual({ changes: [{ ...set, before: 'Uusi', after: 'Alku' }] });
  expect(model.expect({ do: 'restore', noun: 'organisation', id: 'org_1' })).toEqual({ problems: ['notRemoved'] });
  expect(model.expect({ do: 'remove', noun: 'organisation', id: 'org_2' })).toEqual({ problems: ['unknownRecord'] });
});

it('keeps what a membership needs', () => {
  const model = openModel();
  const network = { noun: 'network', id: 'net_1', fields: { name: 'Verkosto' } } as const;
  const fields = { organisation: 'org_1', network: 'net_1', relation: 'membershipRelation.member' };
  const tie = { do: 'add', noun: 'membership', input: fields } as const;
  model.take(1, [{ do: 'create', entry }]);
  expect(model.expect(tie)).toEqual({ problems: ['unknownRecord'] });
  model.take(2, [{ do: 'create', entry: network }]);
  model.take(3, [{ do: 'create', entry: { noun: 'membership', id: 'mem_1', fields } }]);
  expect(model.expect(tie)).toEqual({ problems: ['alreadyThere'] });
  expect(model.expect({ do: 'remove', noun: 'network', id: 'net_1' })).toEqual({ problems: ['stillReferred'] });
  expect(model.expect({ do: 'undo', revision: 2 })).toEqual({ problems: ['stillReferred'] });
});
