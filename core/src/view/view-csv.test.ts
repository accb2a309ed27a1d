import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sampleEdge, sampleNode, viewWith } from '#testing/sample-view.ts';
import { loadSpeaker } from '#texts/load.ts';
import { languages } from '#texts/texts.ts';
import { cellText, csvText } from './csv-text.ts';
import { edgesCsv, nodesCsv } from './view-csv.ts';

const read = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(';', '"', '\r', '\n', '\t', ',', '=', '+', '-', '@', "'", 'ä', ' ') }),
);
const anyTable = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

describe('CSV', () => {
  it('read back is what was written, whatever stands in the cells', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        expect(read(csvText(rows))).toEqual(rows.map((row) => row.map(cellText)));
      }),
    );
  });

  it('holds nothing that a spreadsheet would reckon', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        for (const cell of read(csvText(rows)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
    expect(csvText([['=1+1', 'Nimi']])).toBe("\uFEFF'=1+1;Nimi\r\n");
  });
});

const view = viewWith(
  [
    sampleNode('network_1', { name: 'Foorumi; "iso"', kind: 'network', members: { state: 'atLeast', total: 1 } }),
    sampleNode('network_2', { kind: 'network', members: { state: 'unknown', total: 0 }, state: 'ended', folded: 3 }),
    sampleNode('organisation_1', { name: '=Yhdistys', isUnreviewed: true }),
  ],
  [
    sampleEdge('1', 'organisation_1', 'network_1', { certainty: 'confirmed' }),
    sampleEdge('2', 'organisation_1', 'network_2', { certainty: 'inferred', mode: 'planned' }),
  ],
);

describe('the tables of a view', () => {
  it('have a row for every node drawn; members that are not known are no number', async () => {
    const fi = await loadSpeaker('fi');
    const [headers, ...rows] = read(nodesCsv(fi, view));
    expect(headers?.slice(0, 4)).toEqual(['Nimi', 'Laji', 'Jäsenten määrä', 'Mitä jäsenistä tiedetään']);
    expect(rows.map((row) => row.at(-1))).toEqual(['network_1', 'network_2', 'organisation_1']);
    expect(rows[0]?.slice(0, 5)).toEqual(['Foorumi; "iso"', 'Verkosto', '1', 'Ainakin 1', '1']);
    expect(rows[1]?.slice(2, 7)).toEqual(['', 'Jäsenet eivät ole tiedossa', '1', '3', 'päättynyt']);
    expect(rows[2]?.slice(0, 3)).toEqual(["'=Yhdistys", 'Yhdistys', '']);
    expect(rows[2]?.[7]).toBe('Kyllä');
  });

  it('have a row for every tie drawn, and say which are not counted', async () => {
    const fi = await loadSpeaker('fi');
    const [, ...rows] = read(edgesCsv(fi, view));
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ["'=Yhdistys", 'Jäsen, vahvistettu', 'Foorumi; "iso"', 'vahvistettu', 'voimassa', 'Kyllä'],
      ["'=Yhdistys", 'Jäsen, päätelty, ei lasketa, suunniteltu', 'Nimi network_2', 'päätelty', 'suunniteltu', 'Ei'],
    ]);
    expect(rows.map((row) => row.slice(6))).toEqual([
      ['organisation_1', 'network_1'],
      ['organisation_1', 'network_2'],
    ]);
  });

  it.each(languages)('have headers that differ from each other in %s', async (language) => {
    const speaker = await loadSpeaker(language);
    for (const [headers = []] of [read(nodesCsv(speaker, view)), read(edgesCsv(speaker, view))]) {
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers.join()).not.toMatch(/map\.|[{}]/);
    }
  });
});
