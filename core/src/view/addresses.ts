/** Addresses of pages. Finnish words in ASCII for every language: they are printed, read aloud and outlive a language. */
import { nounOf, type Noun } from '#domain/ids.ts';
import { all, parameter } from './map-parameters.ts';

/** Path of a record's page; every record has one. */
export const pathOf = (id: string): string => {
  const noun = nounOf(id);
  switch (noun) {
    case 'organisation':
      return `/organisaatio/${id}`;
    case 'network':
      return `/verkosto/${id}`;
    case 'event':
      return `/tapahtuma/${id}`;
    case 'material':
      return `/aineisto/${id}`;
    case 'area':
      return id.startsWith('area_municipality_') ? `/kunta/${id}` : `/alue/${id}`;
    case 'concept':
      return id.startsWith('theme.') ? `/teema/${id}` : `/kasite/${id}`;
    default:
      return `/merkinta/${id}`;
  }
};

/** Path of a finding's page. */
export const findingPath = (id: string): string => `/loydos/${id}`;

const recordPath = /^\/(?:organisaatio|verkosto|tapahtuma|aineisto|kunta|alue|teema|kasite|merkinta)\/([\w.-]{1,120})$/;

/** The record a path is about, or null when it is about none. */
export const idInPath = (path: string): string | null => recordPath.exec(path)?.[1] ?? null;

const listPaths: { readonly [N in Noun]?: string } = { organisation: '/organisaatiot', network: '/verkostot' };

/** Path of the list that a filter opens: `/verkostot?organisation=org_1`. */
export const listPath = (noun: Noun, filter: Readonly<Record<string, readonly string[]>>): string => {
  const query = Object.entries(filter).map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`);
  return `${listPaths[noun] ?? '/haku'}?${query.join('&')}`;
};

/** More networks than this stand on the whole map: an address has to stay short enough to be copied. */
const mostInAddress = 40;
/** So few networks are shown with all their members. */
const fewNetworks = 3;

/** Path of the map of some networks and who belongs to them, of the whole map for none, with some records marked. */
export const mapPathOf = ({
  networks,
  marked,
}: {
  readonly networks: readonly string[];
  readonly marked: readonly string[];
}): string => {
  const isNarrowed = networks.length > 0 && networks.length <= mostInAddress;
  const query = [
    isNarrowed ? `network=${networks.join(',')}` : '',
    isNarrowed && networks.length <= fewNetworks ? `${parameter.open}=${all}` : '',
    marked.length > 0 ? `${parameter.marked}=${marked.join(',')}` : '',
  ].filter((part) => part !== '');
  return ['/kartta', ...(query.length === 0 ? [] : [query.join('&')])].join('?');
};
