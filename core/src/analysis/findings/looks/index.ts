/** What looks for each analysis. */
import type { AnalysisId } from '../analyses.ts';
import type { Look } from '../look.ts';
import { sameFunction, sameTheme } from './apart-pairs.ts';
import { cellLooks } from './cell-looks.ts';
import { cutOrganisationLook } from './cut-organisations.ts';
import { duplicatesOf } from './duplicates.ts';
import { inNoNetwork } from './in-no-network.ts';
import { noCoordinator, noFunction, noMembers, noResource, noTheme } from './network-gaps.ts';
import { networkOverlap } from './network-overlap.ts';
import { organisationOverlap } from './organisation-overlap.ts';
import { restsOnEnding } from './rests-on-ending.ts';

export const looks: Readonly<Record<AnalysisId, Look>> = {
  networkOverlap,
  sameTheme,
  sameFunction,
  organisationOverlap,
  inNoNetwork,
  noCoordinator,
  noTheme,
  noFunction,
  noResource,
  noMembers,
  restsOnEnding,
  ...cellLooks,
  cutOrganisation: cutOrganisationLook,
  organisationDuplicate: duplicatesOf('organisationDuplicate', 'organisation'),
  networkDuplicate: duplicatesOf('networkDuplicate', 'network'),
  conceptDuplicate: duplicatesOf('conceptDuplicate', 'concept'),
};
