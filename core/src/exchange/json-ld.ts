/** Records as schema.org data for a page's head: what search engines and other services read. Public fields only. */
import type { Day } from '#domain/partial-date.ts';
import { inLanguage, type ContentLanguage } from '#domain/localised.ts';
import type { Area, Network, Organisation, RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { memberIds, networkIds } from '#analysis/members.ts';

export type JsonLd = { readonly [key: string]: unknown };

/** Address of a record's page for an id; the same in every language. */
export type PageOf = (id: string) => string;

const types: Readonly<Record<string, string>> = {
  association: 'NGO',
  districtOrganisation: 'NGO',
  umbrella: 'NGO',
  villageAssociation: 'NGO',
  municipality: 'GovernmentOrganization',
  jointAuthority: 'GovernmentOrganization',
  regionalCouncil: 'GovernmentOrganization',
  wellbeingCounty: 'GovernmentOrganization',
  hospitalDistrict: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  stateAuthority: 'GovernmentOrganization',
  educationInstitution: 'EducationalOrganization',
  project: 'Project',
};

/** Leaves out what is not known. */
const known = (values: JsonLd): JsonLd =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const named = (record: { readonly names: Organisation['names'] } | undefined, language: ContentLanguage): string =>
  record ? inLanguage(record.names, language).text : '';

const alternatives = (record: Organisation | Network, language: ContentLanguage): readonly string[] => [
  ...Object.values(record.names).filter((name) => name !== named(record, language)),
  ...record.alternativeNames.map((one) => one.name),
];

const organisationLd = (
  graph: GraphReader,
  record: Organisation,
  day: Day,
  language: ContentLanguage,
  pageOf: PageOf,
): JsonLd => ({
  '@type': types[record.kind.split('.')[1] ?? ''] ?? 'Organization',
  taxID: record.businessId,
  url: record.website,
  areaServed: record.operatingAreas.map((id) => named(graph.get('area', id), language)),
  foundingDate: record.validFrom,
  dissolutionDate: record.validTo,
  memberOf: [...networkIds(graph, record.id, day)].map((id) => ({
    '@type': 'Organization',
    '@id': pageOf(id),
    name: named(graph.get('network', id), language),
  })),
  alternateName: alternatives(record, language),
});

const networkLd = (
  graph: GraphReader,
  record: Network,
  day: Day,
  language: ContentLanguage,
  pageOf: PageOf,
): JsonLd => ({
  '@type': 'Organization',
  url: record.website,
  areaServed: record.areas.map((id) => named(graph.get('area', id), language)),
  keywords: record.themes.flatMap((id) => inLanguage(graph.get('concept', id)?.labels ?? {}, language).text || []),
  parentOrganization:
    record.partOf === null
      ? null
      : {
          '@type': 'Organization',
          '@id': pageOf(record.partOf),
          name: named(graph.get('network', record.partOf), language),
        },
  member: [...memberIds(graph, record.id, day)].map((id) => ({
    '@type': 'Organization',
    '@id': pageOf(id),
    name: named(graph.get('organisation', id), language),
  })),
  alternateName: alternatives(record, language),
});

const areaLd = (record: Area): JsonLd => ({
  '@type': 'AdministrativeArea',
  geo:
    record.latitude === null
      ? null
      : { '@type': 'GeoCoordinates', latitude: record.latitude, longitude: record.longitude },
});

const eventLd = (record: RecordOf<'event'>): JsonLd => ({
  '@type': 'Event',
  startDate: record.startsOn,
  endDate: record.endsOn,
  location: record.place,
});

/** JSON-LD of a record that has a page; null for those that have none. */
export const jsonLdOf = (
  graph: GraphReader,
  id: string,
  day: Day,
  language: ContentLanguage,
  pageOf: PageOf,
): JsonLd | null => {
  const organisation = graph.get('organisation', id);
  const network = graph.get('network', id);
  const area = graph.get('area', id);
  const event = graph.get('event', id);
  const record = organisation ?? network ?? area ?? event;
  if (!record) return null;
  const own = organisation
    ? organisationLd(graph, organisation, day, language, pageOf)
    : network
      ? networkLd(graph, network, day, language, pageOf)
      : area
        ? areaLd(area)
        : eventLd(event as RecordOf<'event'>);
  return known({ '@context': 'https://schema.org', '@id': pageOf(id), name: named(record, language), ...own });
};
