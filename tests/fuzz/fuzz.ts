// Random input of three kinds, as much as asked: `npm run fuzz -- [inputs] [seed]`. Tests run a short form of the same.
import fc from 'fast-check';
import { chanceOf } from '@tvl/core/domain/chance.ts';
import { sendRaw } from '../tools/raw-http.ts';
import { checkCommands, runOfCommands } from './commands.ts';
import { brokenDocument, rightDocument, type Known } from './documents.ts';
import { startProduct, type Product } from './product.ts';
import { randomBytes, randomRequest } from './requests.ts';
import { openTally, type Tally } from './tally.ts';

/** Of all inputs: commands, documents, and the rest is HTTP. */
const shares = { commands: 0.08, documents: 0.3 } as const;
/** Commands of a run, as many as its arbitrary makes on average. */
const commandsOfRun = 15;
/** Requests under way at a time. */
const hands = 12;
/** Megabytes the process may grow by: its objects, what is outside them, and the thread that lays out. */
const mostGrowth = 1000;

export type Report = {
  readonly tally: Tally;
  readonly memory: { readonly start: number; readonly most: number; readonly end: number };
  /** What went wrong, with what makes it happen again. */
  readonly faults: readonly string[];
};

type Fuzzing = { readonly product: Product; readonly tally: Tally; readonly seed: number; readonly faults: string[] };

/** Seeds beside each other lead to inputs far from each other. */
const inputSeed = (seed: number, at: number): number => Math.imul(seed, 0x9e3779b1) + at;

const inHands = async (count: number, work: (at: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: hands }, hand));
};

const fuzzCommands = async ({ product, tally, seed, faults }: Fuzzing, count: number): Promise<void> => {
  let runs = 0;
  const property = fc.asyncProperty(runOfCommands, (run) => checkCommands(product, tally, run, `sekalainen-${runs++}`));
  const result = await fc.check(property, {
    numRuns: Math.max(1, Math.round(count / commandsOfRun)),
    seed,
    endOnFailure: true,
  });
  if (result.failed)
    faults.push(`commands, seed ${seed}, path ${result.counterexamplePath}: ${String(result.errorInstance)}`);
};

const knownIn = async ({ url, cookie }: Product): Promise<Known> => {
  const nouns = [
    'organisations',
    'networks',
    'memberships',
    'areas',
    'events',
    'materials',
    'concepts',
    'statements',
    'links',
    'rounds',
    'responses',
    'proposals',
  ];
  const query = `{ ${nouns.map((noun) => `${noun}(first: 12) { nodes { id } }`).join(' ')} findings(first: 12) { nodes { id } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: Record<string, { nodes: readonly { id: string }[] }> };
  return {
    ids: Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    words: ['fi', 'Lappi', 'verkosto', 'org', 'tieto', 'networkKind.forum', 'KOODI'],
  };
};

type Answer = { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] };

const fuzzDocuments = async ({ product, tally, seed, faults }: Fuzzing, count: number): Promise<void> => {
  const known = await knownIn(product);
  const readers = ['', product.cookie];
  await inHands(count, async (at) => {
    const chance = chanceOf(inputSeed(seed, at));
    const isRight = !chance.once(3);
    const body = JSON.stringify(isRight ? rightDocument(chance, known) : brokenDocument(chance, known));
    const kind = isRight ? 'document, right' : 'document, broken';
    try {
      const response = await fetch(`${product.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: readers[chance.below(2)] ?? '' },
        body,
        signal: AbortSignal.timeout(60_000),
      });
      const { errors } = (await response.json()) as Answer;
      const code = errors?.map(({ extensions }) => extensions?.code ?? 'NONE').toSorted()[0] ?? '';
      const hidden = errors?.some(
        ({ extensions }) => extensions?.code === 'INTERNAL' || extensions?.code === 'UNAVAILABLE',
      );
      tally.count(kind, hidden ? `${response.status} INTERNAL` : `${response.status} ${code}`.trim());
      if (hidden || response.status >= 500)
        faults.push(`${kind}, seed ${seed}, input ${at}: ${response.status} ${JSON.stringify(errors)} to ${body}`);
    } catch (error) {
      tally.count(kind, 'no answer');
      faults.push(`${kind}, seed ${seed}, input ${at}: ${String(error)} to ${body}`);
    }
  });
};

const fuzzHttp = async ({ product, tally, seed, faults }: Fuzzing, count: number): Promise<void> => {
  await inHands(count, async (at) => {
    const chance = chanceOf(inputSeed(seed, at));
    const { bytes, isRequest } = chance.once(3) ? randomBytes(chance) : randomRequest(chance);
    const kind = isRequest ? 'HTTP request' : 'bytes';
    const { statuses, text } = await sendRaw(product.url, bytes, {
      quiet: 150,
      // The map of thousands of records that nobody has seen before is laid out first, in its own thread.
      most: 180_000,
      isAll: !isRequest,
    });
    tally.count(kind, statuses.find((status) => status >= 200) ?? 'no answer');
    const leaks = /"devDependencies"|\[core\]|root:x:0/.test(text);
    if (statuses.some((status) => status >= 500) || (isRequest && !statuses.some((status) => status >= 200)) || leaks)
      faults.push(
        `${kind}, seed ${seed}, input ${at}: ${statuses.join(' ')} to ${JSON.stringify(bytes.toString('latin1').slice(0, 400))}`,
      );
  });
};

/** Sends so many inputs to a product of its own. */
export const fuzz = async (
  inputs: number,
  seed: number,
  say: (line: string) => void = () => undefined,
): Promise<Report> => {
  const product = await startProduct();
  const fuzzing: Fuzzing = { product, tally: openTally(), seed, faults: [] };
  try {
    const { now: start } = product.memory();
    const [commands, documents] = [Math.round(inputs * shares.commands), Math.round(inputs * shares.documents)];
    for (const [name, count, work] of [
      ['commands', () => commands, fuzzCommands],
      ['documents', () => documents, fuzzDocuments],
      ['HTTP', () => inputs - fuzzing.tally.total(), fuzzHttp],
    ] as const) {
      await work(fuzzing, count());
      say(
        `${name}: ${fuzzing.tally.total()} inputs so far, ${fuzzing.faults.length} faults, ${product.memory().now} MB`,
      );
    }
    if (!product.isAlive()) fuzzing.faults.push('The product has ended.');
    const healthy = await fetch(`${product.url}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
    if (healthy !== 200) fuzzing.faults.push(`The product says ${healthy} of its health afterwards.`);
    const { now: end, most } = product.memory();
    if (most - start > mostGrowth) fuzzing.faults.push(`Memory grew from ${start} to ${most} MB.`);
    return { tally: fuzzing.tally, memory: { start, most, end }, faults: fuzzing.faults };
  } finally {
    await product.stop();
  }
};

if (import.meta.main) {
  const inputs = Number(process.argv[2] ?? 100_000);
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
  console.log(`${inputs} inputs, seed ${seed}`);
  const { tally, memory, faults } = await fuzz(inputs, seed, console.log);
  for (const [kind, what, count] of tally.rows())
    console.log(`${kind.padEnd(18)} ${what.padEnd(34)} ${String(count).padStart(7)}`);
  console.log(
    `${tally.total()} inputs. Memory: ${memory.start} MB at first, ${memory.most} at most, ${memory.end} in the end.`,
  );
  console.log(`${faults.length} faults\n${faults.slice(0, 40).join('\n')}`);
  process.exit(faults.length === 0 ? 0 : 1);
}
