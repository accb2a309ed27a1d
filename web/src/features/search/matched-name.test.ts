import { expect, test } from 'vitest';
import { matchedName } from './matched-name.ts';

const others = [
  { name: 'JNK', language: null },
  { name: 'Järjestöjen neuvottelukunta', language: 'fi' },
];

test('a record found by its short name says the short name', () => {
  expect(matchedName('Järjestöneuvottelukunta', others, 'jnk')?.name).toBe('JNK');
});

test('a record found by the name shown says no other name', () => {
  expect(matchedName('Järjestöneuvottelukunta', others, 'neuvottelu')).toBeNull();
});

test('every searched word has to be in the other name', () => {
  expect(matchedName('Neuvosto', others, 'järjestöjen neuvottelu')?.name).toBe('Järjestöjen neuvottelukunta');
  expect(matchedName('Neuvosto', others, 'järjestöjen kokous')).toBeNull();
});

test('of several other names the nearest is said', () => {
  const names = [
    { name: 'Anára gielda', language: 'se' },
    { name: 'Anár', language: 'se' },
  ];
  expect(matchedName('Inari', names, 'anár')?.name).toBe('Anár');
});
