/** The matrices as data: what each is called in the address, and what its cells count. */
import type { AnalysisId } from '@tvl/core/analysis/findings/analyses.ts';
import type { MatrixId as MatrixName } from '@tvl/core/analysis/findings/matrices/shape.ts';
import type { MatrixId } from '../../generated/graphql.ts';

export const gapsPath = '/loydokset/aukot';

type Definition = {
  readonly id: MatrixId;
  /** In the address. */
  readonly slug: string;
  /** In the texts. */
  readonly name: MatrixName;
  readonly counts: 'network' | 'organisation';
  /** The analysis that finds the gaps in it. */
  readonly analysis: AnalysisId;
  /** Networks of a wider area can be left out. */
  readonly hasReach: boolean;
  /** What the total of a row counts: all of its cells, or who has told of what the row is about. */
  readonly rowTotal: 'cells' | 'stating';
};

export const matrices = [
  {
    id: 'MUNICIPALITY_THEME',
    slug: 'kunta-teema',
    name: 'municipalityTheme',
    counts: 'network',
    analysis: 'municipalityTheme',
    hasReach: true,
    rowTotal: 'cells',
  },
  {
    id: 'MUNICIPALITY_TARGET_GROUP',
    slug: 'kunta-kohderyhma',
    name: 'municipalityTargetGroup',
    counts: 'network',
    analysis: 'municipalityTargetGroup',
    hasReach: true,
    rowTotal: 'cells',
  },
  {
    id: 'SECTOR_THEME',
    slug: 'ala-teema',
    name: 'sectorTheme',
    counts: 'network',
    analysis: 'sectorTheme',
    hasReach: false,
    rowTotal: 'cells',
  },
  {
    id: 'GROUP_REPRESENTATION',
    slug: 'ryhma-edustus',
    name: 'groupRepresentation',
    counts: 'organisation',
    analysis: 'noAssociations',
    hasReach: false,
    rowTotal: 'cells',
  },
  {
    id: 'CHALLENGE_RESOURCE',
    slug: 'haaste-resurssi',
    name: 'challengeResource',
    counts: 'organisation',
    analysis: 'challengeWithoutResource',
    hasReach: false,
    rowTotal: 'stating',
  },
] as const satisfies readonly Definition[];

export type MatrixDefinition = (typeof matrices)[number];

export const matrixPath = ({ slug }: MatrixDefinition): string => `${gapsPath}/${slug}`;

/** Analyses whose gaps are records of the register, in the order of the page. */
export const listedAnalyses = [
  'inNoNetwork',
  'noCoordinator',
  'noMembers',
  'restsOnEnding',
  'noTheme',
  'noFunction',
  'noResource',
  'noAssociations',
  'municipalityContact',
  'challengeWithoutResource',
  'cutOrganisation',
] as const satisfies readonly AnalysisId[];

/** The page of all findings, narrowed. */
export const findingsPath = (parameters: Readonly<Record<string, string>>): string =>
  `/loydokset?${new URLSearchParams(parameters).toString()}`;

/** What the totals of rows are called. */
export const rowTotalKey = ({ rowTotal, counts }: MatrixDefinition) =>
  rowTotal === 'stating' ? 'gaps.total.stating' : (`gaps.of.${counts}.distinct` as const);
