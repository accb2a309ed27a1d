import { describe, expect, it } from 'vitest';
import { entities, material, relations, seeds } from './testing/seed-material.ts';

describe('every row of the source material', () => {
  const leftOut = new Set(material.leftOut.map(({ row }) => row));
  const loaded = new Set(seeds.flatMap(({ sourceRows }) => sourceRows));

  it('is 234 entities and 145 relations', () => {
    expect([entities.length, relations.length]).toEqual([234, 145]);
  });

  it('is loaded or left out, never both, and nothing else is named', () => {
    const rows = material.originals.map(({ id }) => id);
    expect(rows.filter((row) => loaded.has(row) === leftOut.has(row))).toEqual([]);
    expect([...loaded, ...leftOut].filter((row) => !rows.includes(row))).toEqual([]);
    expect(material.leftOut.length).toBe(leftOut.size);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('that is left out says why', () => {
    expect(material.leftOut.filter(({ reason, explanation }) => reason === '' || explanation.length < 20)).toEqual([]);
  });

  it('of a wish waits for the dream layer', () => {
    const wishes = entities.map((row) => row['id'] ?? '').filter((id) => id.startsWith('WIS'));
    expect([...wishes, 'NET09', 'NET18', 'REL107', 'REL108', 'REL109'].filter((row) => !leftOut.has(row))).toEqual([]);
  });

  it('is quoted word for word, with its document and line', () => {
    const quotes = new Map<string, readonly (readonly [string, string | null])[]>([
      ...entities.map(
        (row) =>
          [row['id'] ?? '', (row['surface_forms'] ?? '').split(' | ').map((form) => [form, null] as const)] as const,
      ),
      ...relations.map(
        (row) =>
          [row['id'] ?? '', [[row['quote'] ?? '', `${row['seed_file'] ?? ''}:${row['line'] ?? ''}`] as const]] as const,
      ),
    ]);
    const lines = new Map(entities.map((row) => [row['id'] ?? '', (row['seed_refs'] ?? '').split('|')]));
    const wrong = seeds.filter(({ sourceRows, command: { input, noun } }) => {
      if (noun === 'concept' || noun === 'area') return false;
      const quote = input['quote'];
      if (quote === undefined) return sourceRows.length > 0;
      const document = String(input['sourceDocument']);
      const line = String(input['sourceLine']);
      return !sourceRows.some((row) =>
        (quotes.get(row) ?? []).some(([text, at]) => {
          const [file, number] = at?.split(':') ?? [];
          const placed =
            at === null
              ? lines.get(row)?.includes(`${document.slice(0, 2)}:L${line}`)
              : document.includes(`(${file ?? ''})`) && number === line;
          return text === quote && placed;
        }),
      );
    });
    expect(wrong.map(({ command }) => command.id)).toEqual([]);
  });
});
