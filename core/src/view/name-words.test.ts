import { describe, expect, test } from 'vitest';
import { judgeNames } from '#analysis/names/judge.ts';
import { judgementAsWritten } from '#analysis/names/as-written.ts';
import { readName } from '#analysis/names/reading.ts';
import { loadSpeaker } from '#texts/load.ts';
import { sayJudgement } from './name-words.ts';

const said = async (a: string, b: string): Promise<string | null> =>
  sayJudgement(await loadSpeaker('fi'), judgementAsWritten(judgeNames(readName(a), readName(b)), a, b));

describe('why two names are one, or two, in words', () => {
  test.for<readonly [a: string, b: string, words: string]>([
    ['neuvokas', 'Neuvokas ry', 'Sama nimi'],
    ['jarjestokeskus', 'Järjestökeskus', 'Sama nimi, mutta pisteet puuttuvat'],
    ['Kitisen järjestökeskus', 'Järjestökeskus Kitinen ry', 'Sama sana toisessa muodossa: Kitinen'],
    ['Järjestökekus Kitinen', 'Järjestökeskus Kitinen ry', 'Kirjoitettu melkein näin: Järjestökeskus'],
    ['Punainen Risti', 'SPR', 'Lyhenne tai toinen nimi: SPR = Suomen Punainen Risti'],
    ['SPR', 'SPR Lapin piiri', 'Toinen on liitto, toinen sen piiri'],
    ['Kemin Martat', 'Kemijärven Martat', 'Eri paikka, vaikka nimet muistuttavat toisiaan'],
  ])('%s / %s: %s', async ([a, b, words]) => {
    expect(await said(a, b)).toBe(words);
  });
});
