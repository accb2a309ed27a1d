/**
 * Makes the invented region: organisations, networks, who belongs where, what they answered, and what is planted for
 * tests to find. The same number and the same day give the same records, on every machine.
 */
import { chanceOf } from '@tvl/core/domain/chance.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { makeAssociations } from './associations.ts';
import { decideBelonging } from './belonging.ts';
import { betweenNetworks } from './between-networks.ts';
import { draft, idOf, type Draft } from './draft.ts';
import { makeEvents } from './events.ts';
import { localNetworks } from './local-networks.ts';
import type { Manifest } from './manifest.ts';
import { makeNetworks } from './networks.ts';
import { plantNetworks } from './planted-networks.ts';
import { plantedActors } from './planted-organisations.ts';
import { plantedTerms } from './planted-terms.ts';
import { allMunicipalities, makePublicActors } from './public-actors.ts';
import { makeLinks, makeMaterials, makeStakeholders } from './relations.ts';
import { makeAnswers, makePractices, makeRounds } from './rounds.ts';
import { makeContent } from './statements.ts';
import { makeTies } from './ties.ts';
import { wideNetworks } from './wide-networks.ts';
import { writeManifest } from './write-manifest.ts';

export type Example = { readonly drafts: readonly Draft[]; readonly manifest: Manifest };

/** The number that the region everybody sees is made from. */
export const usualSeed = 19;

const setMembership = (key: string): Draft =>
  draft('membership', `all-${key}`, {
    organisation: allMunicipalities.id,
    network: idOf('network', key),
    relation: 'membershipRelation.member',
    confirmation: 'confirmation.said',
  });

export const makeExample = (day: Day, seed = usualSeed): Example => {
  // Each part has a chance of its own, so that one more event leaves the memberships as they were.
  const chances = Array.from({ length: 12 }, (_, part) => chanceOf(seed * 1000 + part));
  const chance = (part: number) => chances[part] ?? chanceOf(seed);
  const actors = [...makePublicActors(chance(0), day), ...makeAssociations(chance(1), day), ...plantedActors];
  const plans = [...wideNetworks, ...betweenNetworks, ...localNetworks, ...plantNetworks(chance(2), actors)];
  const belongings = decideBelonging(chance(3), plans, actors);
  const ties = makeTies(chance(4), day, belongings, actors);
  const answers = makeAnswers(chance(5), day, actors);
  return {
    drafts: [
      ...plantedTerms,
      ...actors.map((actor) => actor.draft),
      allMunicipalities,
      ...makeNetworks(chance(6), day, plans),
      ...ties,
      ...plans.filter((plan) => plan.allMunicipalities).map(({ key }) => setMembership(key)),
      ...makeRounds(chance(7), day, actors),
      ...answers.map((answer) => answer.draft),
      ...makeContent(chance(8), answers, ties),
      ...makePractices(chance(9)),
      ...makeEvents(chance(10), day, belongings, actors),
      ...makeStakeholders(chance(11), actors),
      ...makeLinks(chance(11), plans, actors),
      ...makeMaterials(chance(11), day),
    ],
    manifest: writeManifest(actors, plans, answers),
  };
};
