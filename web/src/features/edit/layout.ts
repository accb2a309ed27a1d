/** In which order and under which headings a noun's fields stand. Every field of the table stands once, also a new one. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { isMany, type Field } from '@tvl/core/domain/field.ts';
import { definitionOf, fieldsOf } from '@tvl/core/domain/record.ts';

export const groupNames = [
  'basics',
  'activity',
  'joining',
  'structure',
  'contact',
  'names',
  'registers',
  'rest',
  'validity',
  'source',
] as const;
export type GroupName = (typeof groupNames)[number];
export type Group = { readonly name: GroupName; readonly fields: readonly string[] };

/** Said by the register, never typed. */
export const recordedFields: readonly string[] = ['recordedAs', 'recordedOn'];

const common = {
  validity: ['validFrom', 'validTo'],
  source: ['source', 'sourceDocument', 'sourceLine', 'quote', 'basis', 'review'],
} as const;

type Layout = { readonly [G in GroupName]?: readonly string[] };

const layouts: { readonly [N in Noun]?: Layout } = {
  organisation: {
    basics: ['names', 'kind', 'homeMunicipality', 'description'],
    activity: ['operatingAreas', 'sector', 'associationClass', 'aims', 'fundingPeriods', 'successorOf', 'plural'],
    contact: ['website', 'contact'],
    names: ['alternativeNames'],
    registers: ['businessId', 'registerNumber', 'externalIds'],
  },
  network: {
    basics: ['names', 'kind', 'themes', 'areas', 'purpose'],
    activity: ['functions', 'targetGroups', 'influences', 'level', 'meetingCount', 'meetingMode', 'website'],
    joining: ['openness', 'preconditions', 'memberList', 'membersWithoutOrganisation'],
    structure: ['status', 'permanence', 'partOf', 'attachedTo', 'restsOn'],
    names: ['alternativeNames'],
  },
  membership: {
    basics: ['organisation', 'network', 'relation', 'roles', 'validFrom'],
    rest: ['onBehalfOf', 'confirmation', 'renewedOn'],
  },
  event: {
    basics: ['names', 'kind', 'startsOn', 'endsOn', 'place', 'networks', 'description'],
    activity: ['organisers', 'areas', 'mode', 'headCount', 'remoteCount', 'partOf'],
  },
  material: {
    basics: ['names', 'kind', 'website', 'about', 'description'],
    names: ['alternativeNames'],
  },
  attendance: { basics: ['event', 'organisation', 'representatives', 'remote'] },
  concept: { basics: ['scheme', 'labels', 'alternativeLabels', 'broader'] },
  area: { names: ['alternativeNames'] },
};

const isEssential = (field: Field): boolean => !field.optional && !isMany(field) && field.is !== 'flag';

/** Where the layout says nothing: what a record cannot do without comes first. */
const essentials = (noun: Noun): readonly string[] =>
  Object.entries(definitionOf(noun).fields)
    .filter(([, field]) => isEssential(field))
    .map(([name]) => name);

/** The groups of a noun's form, the essential one first; those without fields are left out. */
export const groupsOf = (noun: Noun): readonly Group[] => {
  const own: Layout = { basics: essentials(noun), ...layouts[noun] };
  const wanted: Layout = { ...common, ...own };
  const placed = new Set<string>(recordedFields);
  const take = (names: readonly string[]): readonly string[] =>
    names.filter((name) => !placed.has(name) && placed.add(name));
  const groups = new Map(groupNames.map((name) => [name, take(wanted[name] ?? [])] as const));
  const left = take(Object.keys(fieldsOf(noun)));
  groups.set('rest', [...(groups.get('rest') ?? []), ...left]);
  return groupNames.map((name) => ({ name, fields: groups.get(name) ?? [] })).filter(({ fields }) => fields.length > 0);
};

/** Fields a form writes, in the order they stand. */
export const formFields = (noun: Noun): readonly string[] => groupsOf(noun).flatMap(({ fields }) => fields);
