/** Where the contracts run: a store of its own for each test, opened as often as the test asks. */
import { afterEach, beforeEach, expect } from 'vitest';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { recordsOf, replay } from './samples.ts';

/** A place for one store: empty at first, the same data each time it is opened. */
export type Place = {
  readonly open: () => Promise<NetworkStore>;
  readonly clear: () => Promise<void>;
  /** How another process opens it: argument and environment of `children/committer.ts`. */
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
};

export const allSets = (store: NetworkStore) => store.changesSince(0, Number.MAX_SAFE_INTEGER);

/** That the records are what the log says, in the order of their creation. */
export const expectLogAndRecordsToAgree = async (store: NetworkStore): Promise<void> => {
  expect(recordsOf(await store.snapshot())).toEqual(replay(await allSets(store)));
};

export type Opened = {
  readonly place: () => Place;
  readonly store: () => NetworkStore;
  /** The same place opened once more. */
  readonly again: () => Promise<NetworkStore>;
};

/** A new place before each test of the suite, cleared after it. */
export const openEach = (newPlace: () => Promise<Place>): Opened => {
  let place: Place;
  let store: NetworkStore;
  const opened: NetworkStore[] = [];
  const again = async (): Promise<NetworkStore> => {
    const one = await place.open();
    opened.push(one);
    return one;
  };
  beforeEach(async () => {
    place = await newPlace();
    store = await again();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    await place.clear();
  });
  return { place: () => place, store: () => store, again };
};
