/** What looks for each analysis. */
import type { AnalysisId } from '../analyses.ts';
import type { Look } from '../look.ts';

const nothing: Look = {
  units: () => [],
  touched: () => [],
  at: () => [],
  evidence: () => ({ facts: [], for: [], against: [], unknown: [] }),
};

export const looks: Readonly<Record<AnalysisId, Look>> = {
  networkOverlap: nothing,
  sameTheme: nothing,
  sameFunction: nothing,
  organisationOverlap: nothing,
  inNoNetwork: nothing,
  noCoordinator: nothing,
  noTheme: nothing,
  noFunction: nothing,
  noResource: nothing,
  noMembers: nothing,
  restsOnEnding: nothing,
  // From the matrices' branch:
  noAssociations: nothing,
  municipalityTheme: nothing,
  municipalityTargetGroup: nothing,
  sectorTheme: nothing,
  municipalityContact: nothing,
  challengeWithoutResource: nothing,
  cutOrganisation: nothing,
  organisationDuplicate: nothing,
  networkDuplicate: nothing,
  conceptDuplicate: nothing,
};
