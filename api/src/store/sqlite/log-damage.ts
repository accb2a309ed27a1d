/**
 * Whether SQLite's write-ahead log lost something that was acknowledged. SQLite reads the log up to the first frame that
 * does not check, and takes the rest for what a crash left half written: right for the last transaction, which nobody
 * was told of, and silent about all others. A transaction is written only once the one before it is on disk: so two
 * whole ones in a row behind a frame that does not check are a proof of damage, and no crash or full disk makes them.
 * The index beside the log (`-shm`) is another: it counts frames only once they are on disk.
 */
import { existsSync, readFileSync } from 'node:fs';

const [headerLength, frameHeaderLength] = [32, 24];
const magics: readonly number[] = [0x377f0682, 0x377f0683];

type Sums = readonly [number, number];

const summed = (bytes: Buffer, isBigEndian: boolean, [first, second]: Sums): Sums => {
  let [one, two] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const [a, b] = isBigEndian
      ? [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
      : [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    one = (one + a + two) >>> 0;
    two = (two + b + one) >>> 0;
  }
  return [one, two];
};

const isSame = (a: Sums, b: Sums): boolean => a[0] === b[0] && a[1] === b[1];

const sumsAt = (bytes: Buffer, at: number): Sums => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];

/** Frames of one generation of the log: each with whether it ends a transaction, and whether it follows the one before. */
const framesOf = function* (log: Buffer, pageSize: number, isBigEndian: boolean) {
  const size = frameHeaderLength + pageSize;
  let before = sumsAt(log, 24);
  for (let at = headerLength; at + size <= log.length; at += size) {
    const frame = log.subarray(at, at + size);
    // Of the log's generation before, or overwritten.
    if (!frame.subarray(8, 16).equals(log.subarray(16, 24))) {
      yield { endsTransaction: false, follows: false };
      continue;
    }
    const head = summed(frame.subarray(0, 8), isBigEndian, before);
    const sums = summed(frame.subarray(frameHeaderLength), isBigEndian, head);
    before = sumsAt(frame, 16);
    yield { endsTransaction: frame.readUInt32BE(4) !== 0, follows: isSame(sums, before) };
  }
};

/** What is wrong with the bytes of a log, in words; null when nothing can be proved. Reads each byte once. */
export const damageIn = (log: Buffer): string | null => {
  if (log.length <= headerLength) return null;
  const magic = log.readUInt32BE(0);
  const isBigEndian = magic === magics[1];
  const pageSize = log.readUInt32BE(8);
  const heads = isSame(summed(log.subarray(0, 24), isBigEndian, [0, 0]), sumsAt(log, 24));
  if (!magics.includes(magic) || !heads) return 'its header is damaged';
  let isBroken = false;
  let whole = 0;
  let frame = 0;
  let broken = 0;
  for (const { endsTransaction, follows } of framesOf(log, pageSize, isBigEndian)) {
    frame += 1;
    if (!follows) {
      if (!isBroken) broken = frame;
      isBroken = true;
      whole = 0;
    }
    if (isBroken && endsTransaction) whole += 1;
    if (whole >= 2) return `page ${broken} in it is damaged, and later ones are whole`;
  }
  return null;
};

/** How many frames SQLite reads: up to the last that ends a transaction before the first that does not check. */
const readableIn = (log: Buffer): number => {
  let [frame, readable] = [0, 0];
  const isBigEndian = log.readUInt32BE(0) === magics[1];
  for (const { endsTransaction, follows } of framesOf(log, log.readUInt32BE(8), isBigEndian)) {
    if (!follows) break;
    frame += 1;
    if (endsTransaction) readable = frame;
  }
  return readable;
};

/** Where the index keeps what: bytes from its start, numbers as this machine writes them (here: the low byte first). */
const index = { frames: 16, salts: 32, sums: 40, copy: 48, copied: 96, length: 136 } as const;

/** What the index proves to be lost of a log, in words; null when it proves nothing, or is of another log. */
export const lossBy = (shared: Buffer, log: Buffer): string | null => {
  if (shared.length < index.length || log.length < headerLength) return null;
  const head = shared.subarray(0, index.copy);
  const sums: Sums = [head.readUInt32LE(index.sums), head.readUInt32LE(index.sums + 4)];
  const isWhole =
    head.equals(shared.subarray(index.copy, 2 * index.copy)) &&
    isSame(summed(head.subarray(0, index.sums), false, [0, 0]), sums);
  if (!isWhole || !head.subarray(index.salts, index.sums).equals(log.subarray(16, 24))) return null;
  const written = head.readUInt32LE(index.frames);
  // What stands in the database already is not lost with the log.
  if (shared.readUInt32LE(index.copied) >= written || readableIn(log) >= written) return null;
  return `${written} pages were written to it, and not all can be read`;
};

const bytesOf = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0));

const look = (path: string): string | null => {
  // The index first: what another process writes meanwhile is in the log then, and not in the index.
  const shared = bytesOf(`${path}-shm`);
  const log = bytesOf(`${path}-wal`);
  return damageIn(log) ?? lossBy(shared, log);
};

/** The same of the log beside a database; null where there is none. Looked at twice: another process may begin it anew. */
export const damageInLogOf = (path: string): string | null => look(path) && look(path);
