/** Loads seed data through the same commands everybody uses. Loading it again changes nothing. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import type { Command } from '@tvl/core/plans/command.ts';
import type { Seed } from './read-csv.ts';
import type { LeftOutRow, SourceMaterial } from './source-material.ts';

/** What takes the commands. A command id it has seen before it applies no second time and answers as the first time. */
export type SeedTarget = {
  has(noun: Noun, id: string): boolean;
  submit(request: {
    readonly commandId: string;
    readonly command: Command;
    readonly reason: string;
  }): Promise<
    | { readonly ok: true; readonly revision: number | null }
    | { readonly ok: false; readonly problems: readonly Problem[] }
  >;
};

export type SeedOptions = { progress(done: number, total: number): void };

export type SeedReport = {
  readonly nouns: readonly {
    readonly noun: Noun;
    readonly loaded: number;
    readonly alreadyThere: number;
    readonly refused: number;
  }[];
  readonly refused: readonly { readonly id: string; readonly problems: readonly Problem[] }[];
  /** Every row of the source material with the records that stand for it. */
  readonly rows: readonly { readonly row: string; readonly name: string; readonly records: readonly string[] }[];
  readonly leftOut: readonly LeftOutRow[];
};

type Outcome = {
  readonly noun: Noun;
  readonly id: string;
  readonly did: 'loaded' | 'alreadyThere' | 'refused';
  readonly problems: readonly Problem[];
};

const loadOne = async (target: SeedTarget, { command }: Seed, reason: string): Promise<Outcome> => {
  const { noun, id } = command;
  const done = (did: Outcome['did'], problems: readonly Problem[] = []): Outcome => ({ noun, id, did, problems });
  if (target.has(noun, id)) return done('alreadyThere');
  // Somebody may have removed the record since: the command id then keeps it from coming back.
  const answer = await target.submit({ commandId: `seed:${id}`, command, reason });
  if (!answer.ok) return done('refused', answer.problems);
  return done(target.has(noun, id) ? 'loaded' : 'alreadyThere');
};

const countsOf = (outcomes: readonly Outcome[]): SeedReport['nouns'] =>
  [...Map.groupBy(outcomes, ({ noun }) => noun)].map(([noun, own]) => {
    const count = (did: Outcome['did']): number => own.filter((one) => one.did === did).length;
    return { noun, loaded: count('loaded'), alreadyThere: count('alreadyThere'), refused: count('refused') };
  });

const rowsOf = ({ stages, originals }: SourceMaterial): SeedReport['rows'] => {
  const records = new Map<string, string[]>();
  for (const { sourceRows, command } of stages.flat()) {
    for (const row of sourceRows) records.set(row, [...(records.get(row) ?? []), command.id]);
  }
  return originals.map(({ id, name }) => ({ row: id, name, records: records.get(id) ?? [] }));
};

/** Loads what was read; a record refused (it hangs on something removed) is reported and stops nothing else. */
export const loadMaterial = async (
  target: SeedTarget,
  material: SourceMaterial,
  options: SeedOptions,
): Promise<SeedReport> => {
  const total = material.stages.reduce((sum, stage) => sum + stage.length, 0);
  const outcomes: Outcome[] = [];
  for (const stage of material.stages) {
    // One stage after the other: the next one points at this one.
    await Promise.all(
      stage.map(async (seed) => {
        outcomes.push(await loadOne(target, seed, material.reason));
        options.progress(outcomes.length, total);
      }),
    );
  }
  return {
    nouns: countsOf(outcomes),
    refused: outcomes.filter(({ did }) => did === 'refused').map(({ id, problems }) => ({ id, problems })),
    rows: rowsOf(material),
    leftOut: material.leftOut,
  };
};
