/** What looks for gaps of places, sectors, groups and challenges: the cells of matrices that are findings. */
import type { AnalysisId } from '../analyses.ts';
import type { Look } from '../look.ts';
import { challengeWithoutResourceLook } from './challenge-without-resource.ts';
import { emptyPlaceLook } from './empty-place.ts';
import { emptySectorLook } from './empty-sector.ts';
import { municipalityContactLook } from './municipality-contact.ts';
import { noAssociationsLook } from './no-associations.ts';

export const cellLooks = {
  noAssociations: noAssociationsLook,
  municipalityTheme: emptyPlaceLook('municipalityTheme'),
  municipalityTargetGroup: emptyPlaceLook('municipalityTargetGroup'),
  sectorTheme: emptySectorLook,
  municipalityContact: municipalityContactLook,
  challengeWithoutResource: challengeWithoutResourceLook,
} satisfies Partial<Record<AnalysisId, Look>>;
