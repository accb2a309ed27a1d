import { expect, test } from 'vitest';
import { parseMoment } from './moment.ts';

test('a moment comes back as it was kept; anything else is none', () => {
  const moment = { revision: 12, day: '2026-11-27' };
  expect(parseMoment(JSON.stringify(moment))).toEqual(moment);
  for (const text of [
    null,
    '',
    'x',
    '{}',
    '{"revision":"1","day":"2026-11-27"}',
    '{"revision":1,"day":"eilen"}',
    'null',
  ])
    expect(parseMoment(text)).toBeNull();
});
