/**
 * Where everything stands on the map that everybody sees first. Worked out when somebody first asks, in a thread of its
 * own; after a change anew from where things stood, so that a small change moves little, and never more often than
 * `pause`.
 */
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { layoutTaskOf, type ViewLayoutTask } from '@tvl/core/view/layout/task-of.ts';
import type { Shape } from '@tvl/core/view/layout/frames.ts';
import { settingsIn } from '@tvl/core/view/settings.ts';
import { openInTurn } from './in-turn.ts';
import { readLayout, shapes, writeLayout, type SavedLayout } from './layout-file.ts';
import type { LayoutThread, Places } from './layout-thread.ts';
import { momentOf, seenMap, speakerOf, type MapParts } from './map-reader.ts';

/** Between two layouts of the base view, milliseconds. */
const pause = 5000;

export type BaseParts = MapParts & {
  readonly dataDir: string;
  readonly region: string;
  readonly logger: Logger;
  readonly thread: LayoutThread;
};

export type BaseLayout = {
  /** Places for everything in the base view, waited for where they have to be. */
  readonly ready: () => Promise<SavedLayout>;
  readonly close: () => void;
};

type Wanted = {
  readonly revision: number;
  readonly signature: string;
  readonly ids: readonly string[];
  readonly taskFor: (shape: Shape, anchors: Places | undefined) => ViewLayoutTask;
};

/** Of everything that a layout depends on. */
export const signatureOf = ({ bodies, ties }: ViewLayoutTask): string =>
  createHash('sha256')
    .update(JSON.stringify([bodies, ties]))
    .digest('base64url');

/** Tenths of a pixel: what is kept in the file and sent is what is drawn. */
const rounded = (places: Places): Places =>
  new Map(
    [...places].map(([id, { x, y, side }]) => [id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, side }]),
  );

const wantedOf = async (parts: MapParts): Promise<Wanted> => {
  const { revision } = momentOf(parts);
  const { whole } = seenMap(parts, settingsIn(new URLSearchParams()), await speakerOf('fi'));
  return {
    revision,
    signature: signatureOf(layoutTaskOf(whole, 'wide')),
    ids: whole.nodes.map(({ id }) => id),
    taskFor: (shape, anchors) => layoutTaskOf(whole, shape, anchors),
  };
};

/** Whether everything wanted stands somewhere. */
const holds = ({ places }: SavedLayout, { ids }: Wanted): boolean =>
  ids.every((id) => shapes.every((shape) => places[shape].has(id)));

export const openBaseLayout = (parts: BaseParts): BaseLayout => {
  const { dataDir, region, logger, thread } = parts;
  let saved: Promise<SavedLayout | null> | null = null;
  let wanted: Promise<Wanted> | null = null;
  let moment = '';

  const wantedNow = (): Promise<Wanted> => {
    const { revision, day } = momentOf(parts);
    if (wanted === null || moment !== `${revision} ${day}`) wanted = wantedOf(parts);
    moment = `${revision} ${day}`;
    return wanted;
  };
  const savedNow = (): Promise<SavedLayout | null> => (saved ??= readLayout(dataDir, region));

  const make = async (): Promise<SavedLayout> => {
    const [{ revision, signature, taskFor }, before] = await Promise.all([wantedNow(), savedNow()]);
    const laidOut = async (shape: Shape): Promise<Places> =>
      rounded(await thread.layOut(taskFor(shape, before?.places[shape])));
    const made = { revision, signature, places: { wide: await laidOut('wide'), tall: await laidOut('tall') } };
    saved = Promise.resolve(made);
    await writeLayout(dataDir, region, made).catch((error: unknown) =>
      logger.warn({ err: error }, 'The layout of the map could not be kept'),
    );
    return made;
  };
  const making = openInTurn(make, pause, (error) => logger.warn({ err: error }, 'The map could not be laid out'));

  return {
    ready: async () => {
      const [now, kept] = await Promise.all([wantedNow(), savedNow()]);
      if (kept === null || !holds(kept, now)) return making.now();
      // What stands where it stood will do until there is something better.
      if (kept.signature !== now.signature) making.soon();
      return kept;
    },
    close: making.close,
  };
};
