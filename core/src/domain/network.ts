import { alternativeNames, recordedIn } from './common.ts';
import type { NounDefinition } from './noun-definition.ts';

/** Organisations working together: board, working group, partnership table, thematic network, forum. */
export const network = {
  prefix: 'net',
  fields: {
    names: { is: 'localised', max: 300, searchable: true },
    alternativeNames,
    kind: { is: 'term', scheme: 'networkKind' },
    themes: { is: 'term', scheme: 'theme', many: true, line: 'about' },
    functions: { is: 'term', scheme: 'functionKind', many: true, line: 'does' },
    targetGroups: { is: 'term', scheme: 'targetGroup', many: true, line: 'serves' },
    purpose: { is: 'localised', max: 4000, optional: true, searchable: true, freeText: true },
    /** What it can influence: a decision maker, a process. */
    influences: { is: 'prose', optional: true, freeText: true },
    areas: { is: 'reference', to: 'area', many: true, line: 'worksIn' },
    level: { is: 'term', scheme: 'geographicLevel', optional: true },
    openness: { is: 'term', scheme: 'networkOpenness' },
    preconditions: { is: 'prose', optional: true, freeText: true },
    permanence: { is: 'term', scheme: 'permanence' },
    status: { is: 'term', scheme: 'networkStatus' },
    partOf: { is: 'reference', to: 'network', optional: true },
    /** Host it is attached to; a host is not a member for that. */
    attachedTo: { is: 'reference', to: 'organisation', many: true },
    /** Projects it hangs on. */
    restsOn: { is: 'reference', to: 'organisation', many: true },
    meetingCount: { is: 'number', min: 0, max: 10000, optional: true },
    meetingMode: { is: 'term', scheme: 'meetingMode', optional: true },
    website: { is: 'address', optional: true },
    /** Whether the recorded members are all, some, or not known: unknown is not zero. */
    memberList: { is: 'term', scheme: 'memberList' },
    /** Members without an organisation: a count and a role, never a name. */
    membersWithoutOrganisation: {
      is: 'list',
      of: {
        count: { is: 'number', min: 1, max: 10000 },
        role: { is: 'text', max: 200, optional: true, freeText: true },
      },
    },
    recordedIn,
  },
} as const satisfies NounDefinition;
