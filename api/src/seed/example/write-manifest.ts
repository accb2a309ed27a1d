/** Writes down what the plans of the invented region plant; tests hold it against the region as it is loaded. */
import type { Actor } from './actors.ts';
import { idOf } from './draft.ts';
import type { Manifest, PlantedGaps } from './manifest.ts';
import { hasUnknownMembers, type NetworkPlan } from './network-plans.ts';
import { networkDifferences, networkDuplicates, plantedOverlaps } from './planted-networks.ts';
import { organisationDifferences, organisationDuplicates } from './planted-organisations.ts';
import { experienceTerms, termDifferences, termDuplicates } from './planted-terms.ts';
import { areaOf } from './places.ts';
import { hasEnded, isEndingSoon, projectPlans, type ProjectPlan } from './projects.ts';
import { contactUnknown, withoutContact, type Answer } from './rounds.ts';

const keysOf = (isSo: (plan: ProjectPlan) => boolean): ReadonlySet<string> =>
  new Set(projectPlans.filter(isSo).map(({ key }) => key));

const gapsOf = (actors: readonly Actor[], plans: readonly NetworkPlan[], answers: readonly Answer[]): PlantedGaps => {
  const [ending, ended] = [keysOf(isEndingSoon), keysOf(hasEnded)];
  const valid = plans.filter(({ status }) => status !== 'ended');
  const ids = (isSo: (plan: NetworkPlan) => boolean): readonly string[] =>
    valid.filter(isSo).map(({ key }) => idOf('network', key));
  const rests = ({ restsOn = [] }: NetworkPlan): readonly string[] => restsOn;
  const alone = actors.filter(({ activity, ended: over }) => activity === 0 && !over);
  const saying = new Set(answers.filter(({ sent }) => sent).flatMap(({ speakers }) => speakers));
  return {
    organisationsInNoNetwork: alone.map(({ id }) => id),
    organisationsSayingSo: alone.filter((actor) => saying.has(actor)).map(({ id }) => id),
    networksWithoutCoordinator: ids(({ uncoordinated }) => uncoordinated === true),
    networksWithoutTheme: ids(({ themes, ownTerms = [] }) => themes.length + ownTerms.length === 0),
    networksWithoutFunction: ids(({ functions }) => functions.length === 0),
    networksWithMembersUnknown: ids(hasUnknownMembers),
    networksWithNoMember: ids(
      ({ size, list, members, withoutOrganisation }) =>
        size === 0 && list === 'complete' && members === undefined && withoutOrganisation === undefined,
    ),
    networksOnEndingProjects: ids((plan) => rests(plan).some((key) => ending.has(key))),
    networksOnEndedProjects: ids((plan) => rests(plan).length > 0 && rests(plan).every((key) => ended.has(key))),
    municipalitiesNamedByNoNetwork: [areaOf('583')],
    municipalitiesWithoutContact: withoutContact,
    municipalitiesContactUnknown: contactUnknown,
  };
};

/** Themes that only networks of single places are about, with places far from them. */
const emptyCells: Manifest['emptyCells'] = [
  { municipality: areaOf('742'), theme: 'theme.immigration' },
  { municipality: areaOf('583'), theme: 'theme.immigration' },
  { municipality: areaOf('890'), theme: 'theme.immigration' },
  { municipality: areaOf('583'), theme: 'theme.safety' },
  { municipality: areaOf('320'), theme: 'theme.safety' },
  { municipality: areaOf('751'), theme: 'theme.saami' },
  { municipality: areaOf('241'), theme: 'theme.saami' },
];

export const writeManifest = (
  actors: readonly Actor[],
  plans: readonly NetworkPlan[],
  answers: readonly Answer[],
): Manifest => ({
  overlaps: plantedOverlaps,
  gaps: gapsOf(actors, plans, answers),
  emptyCells,
  duplicates: [...organisationDuplicates, ...networkDuplicates, ...termDuplicates],
  mustNotMerge: [...organisationDifferences, ...networkDifferences, ...termDifferences],
  aboutExperience: plans
    .filter(({ themes, ownTerms = [], status }) => {
      const about = [...themes.map((code) => `theme.${code}`), ...ownTerms];
      return status !== 'ended' && about.some((theme) => experienceTerms.includes(theme));
    })
    .map(({ key }) => idOf('network', key)),
});
