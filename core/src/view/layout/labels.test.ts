import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf, lineHeight, textWidth } from './labels.ts';

const room = { letters: 13, width: 100, lines: 3 };
const lines = (name: string, more: Partial<typeof room> = {}): readonly string[] =>
  labelOf(name, false, { ...room, ...more }).lines;

const words = ['Lapin', 'järjestöjen', 'neuvottelukunta', 'ja', 'hyte-työ', 'ry', '-verkosto', 'čearru', '–', '2.0'];
const anyName = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((some) => some.join(' '));

describe('names on the map', () => {
  it('are broken between words into lines about as long as each other', () => {
    expect(lines('Maakunnan ja kuntien hyte-työ')).toEqual(['Maakunnan ja', 'kuntien hyte-työ']);
    expect(lines('Kolarin kylien turvallisuusverkosto', { width: 120 })).toEqual([
      'Kolarin kylien',
      'turvallisuusverkosto',
    ]);
    expect(lines('KYT ry')).toEqual(['KYT\u00A0ry']);
    expect(lines('')).toEqual([]);
  });

  it('keep ry and a leading dash with the word before', () => {
    expect(lines('Rovaniemen seudun tuki ry').join('|')).toContain('tuki\u00A0ry');
    expect(lines('Järjestö 2.0 -ohjelma').join('|')).toContain('2.0\u00A0-ohjelma');
    expect(lines('Kunta – järjestö').join('|')).toContain('Kunta\u00A0–');
  });

  it('end in three dots when they are too long, and never lose the beginning', () => {
    const shown = lines('Maakunnallinen hyvinvoinnin ja terveyden edistämisen yhteistyö Pohjois-Pohjanmaalla');
    expect(shown).toHaveLength(3);
    expect(shown[0]).toBe('Maakunnallinen');
    expect(shown[2]).toMatch(/…$/);
  });

  it('keep every word when there are lines enough, and stay within their room', () => {
    fc.assert(
      fc.property(anyName, fc.boolean(), fc.integer({ min: 60, max: 200 }), (name, isBold, width) => {
        const label = labelOf(name, isBold, { letters: 12, width, lines: 9 });
        expect(label.lines.join(' ').replaceAll('\u00A0', ' ')).toBe(name);
        expect(label.height).toBeCloseTo(label.lines.length * 12 * lineHeight, 9);
        expect(label.width).toBe(Math.max(...label.lines.map((line) => textWidth(line, 12, isBold))));
        for (const line of label.lines.filter((one) => /[ ]/u.test(one))) {
          expect(textWidth(line, 12, isBold)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('are shortened to their room', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 3 }), (name, most) => {
        const label = labelOf(name, true, { letters: 12, width: 110, lines: most });
        expect(label.lines.length).toBeLessThanOrEqual(most);
        const isCut = label.lines.at(-1)?.endsWith('…');
        expect(label.lines.join(' ').replaceAll('\u00A0', ' ') === name).toBe(!isCut);
      }),
    );
  });
});

describe('the width of a text', () => {
  it('grows with the letters and their weight', () => {
    expect(textWidth('', 13, false)).toBe(0);
    expect(textWidth('Lappi', 26, false)).toBe(2 * textWidth('Lappi', 13, false));
    expect(textWidth('Lappi', 13, true)).toBeGreaterThan(textWidth('Lappi', 13, false));
    expect(textWidth('iii', 13, false)).toBeLessThan(textWidth('mmm', 13, false));
  });

  it('is known for Sámi letters, dashes and quotes, and guessed for the rest', () => {
    const guess = textWidth('漢', 1000, false);
    for (const letter of 'áâčđǥǧǩŋšŧžʒǯåäöõʹʼÁÂČĐǤǦǨŊŠŦŽƷǮÅÄÖÕ–—’‘”“…·') {
      expect(textWidth(letter, 1000, false), letter).not.toBe(guess);
    }
    expect(guess).toBe(600);
  });
});
