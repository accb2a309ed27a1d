/**
 * A copy of the packed tables beside the store, so that a start reads one file and the log's tail instead of every
 * record. Disposable: anything wrong with it, and the store is read instead.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import { crc32 } from 'node:zlib';
import { nouns } from '@tvl/core/domain/nouns.ts';
import { fieldsOf, nounNames } from '@tvl/core/domain/record.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import type { Snapshot } from './port.ts';

/** Raise it when the layout of the packed tables changes. */
const format = 3;
const magic = Buffer.from('TVLCHECK');
const headLength = magic.length + 4;

const fileIn = (dir: string): string => join(dir, 'checkpoint.bin');

/** Changes with any change of the field tables, so that columns and code always agree. */
const shape = createHash('sha256')
  .update(JSON.stringify([format, schemaVersion, nounNames.map((noun) => [noun, nouns[noun].prefix, fieldsOf(noun)])]))
  .digest('hex');

export type Checkpoint = Snapshot & {
  /** Tells the change set at the revision from any other; null where there is none. */
  readonly last: string | null;
};

type Content = { readonly shape: string; readonly storeId: string; readonly checkpoint: Checkpoint };

// Not v8.serialize: what that reads back would hold on to the bytes of the whole file.
const serialize = (content: Content): Buffer => {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(content);
  return serializer.releaseBuffer();
};

const deserialize = (bytes: Buffer): Content => {
  const deserializer = new Deserializer(bytes);
  deserializer.readHeader();
  return deserializer.readValue() as Content;
};

const syncFolder = async (dir: string): Promise<void> => {
  // Windows cannot open folders; there the rename alone must do.
  const folder = await open(dir, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
};

/** Puts the checkpoint in place of the one before; a crash in between leaves that one. */
export const writeCheckpoint = async (dir: string, storeId: string, checkpoint: Checkpoint): Promise<void> => {
  const body = serialize({ shape, storeId, checkpoint });
  const head = Buffer.alloc(headLength);
  magic.copy(head);
  head.writeUInt32LE(crc32(body), magic.length);
  await mkdir(dir, { recursive: true });
  const temporary = `${fileIn(dir)}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(head);
      await file.writeFile(body);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, fileIn(dir));
    await syncFolder(dir);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/** The checkpoint of this very store and program; null when there is none, or it is damaged, foreign or of other fields. */
export const readCheckpoint = async (dir: string, storeId: string): Promise<Checkpoint | null> => {
  try {
    const bytes = await readFile(fileIn(dir));
    if (bytes.length < headLength || !bytes.subarray(0, magic.length).equals(magic)) return null;
    const body = bytes.subarray(headLength);
    if (crc32(body) !== bytes.readUInt32LE(magic.length)) return null;
    const content = deserialize(body);
    return content.shape === shape && content.storeId === storeId ? content.checkpoint : null;
  } catch {
    return null;
  }
};

/** Overwrites and removes the checkpoint: after a redaction it still holds the value. */
export const eraseCheckpoint = async (dir: string): Promise<void> => {
  const size = await stat(fileIn(dir)).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return;
  const file = await open(fileIn(dir), 'r+');
  try {
    await file.write(Buffer.alloc(size));
    await file.sync();
  } finally {
    await file.close();
  }
  await rm(fileIn(dir), { force: true });
};
