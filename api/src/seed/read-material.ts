/** What a new register begins with, by the setting SEED. */
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { seedOf } from './example/draft.ts';
import { makeExample } from './example/make-example.ts';
import {
  loadingOrder,
  readReferenceData,
  readReferenceSeeds,
  readSourceMaterial,
  type SourceMaterial,
} from './source-material.ts';
import { stagesOf } from './stages.ts';

export const seedNames = ['source', 'example', 'none'] as const;
export type SeedName = (typeof seedNames)[number];

/** Terms and areas with the invented region on them, as of the day; another number makes another region. */
export const readExampleMaterial = async (day: Day, seed?: number): Promise<SourceMaterial> => {
  const seeds = [...(await readReferenceSeeds()), ...makeExample(day, seed).drafts.map(seedOf)];
  return { reason: 'Esimerkkiaineiston lataus', stages: stagesOf(seeds, loadingOrder), originals: [], leftOut: [] };
};

export const readMaterial = (seed: SeedName, day: Day): Promise<SourceMaterial> => {
  switch (seed) {
    case 'source':
      return readSourceMaterial();
    case 'example':
      return readExampleMaterial(day);
    case 'none':
      return readReferenceData();
  }
};
