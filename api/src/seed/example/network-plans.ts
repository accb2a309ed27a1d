/** A network of the invented region as it is planned; what is not said is the usual. */
export type NetworkPlan = {
  readonly key: string;
  readonly fi: string;
  readonly sv?: string;
  readonly se?: string;
  /** An abbreviation it is known by. */
  readonly short?: string;
  readonly kind: string;
  /** Codes of the scheme theme; none is a planted gap. */
  readonly themes: readonly string[];
  /** Terms somebody of the region added, by their ids. */
  readonly ownTerms?: readonly string[];
  /** Codes of the scheme functionKind; none is a planted gap. */
  readonly functions: readonly string[];
  readonly targets?: readonly string[];
  /** Numbers of municipalities; the whole of Lapland when not said. */
  readonly reach?: readonly string[];
  /** Areas beyond Lapland it covers besides. */
  readonly beyond?: readonly string[];
  readonly level?: string;
  /** Members it is to have. */
  readonly size: number;
  readonly list?: 'complete' | 'partial' | 'unknown';
  readonly status?: 'active' | 'planned' | 'dormant' | 'ended';
  readonly openness?: 'open' | 'targeted' | 'both' | 'unknown';
  readonly permanence?: 'permanent' | 'fixedTerm' | 'projectBound' | 'unknown';
  /** Key of the network it is part of. */
  readonly partOf?: string;
  /** Key of the organisation it is attached to. */
  readonly host?: string;
  /** Keys of the projects it rests on. */
  readonly restsOn?: readonly string[];
  /** Nobody coordinates it: a planted gap. */
  readonly uncoordinated?: true;
  /** The set of all municipalities belongs to it, as one actor. */
  readonly allMunicipalities?: true;
  readonly withoutOrganisation?: number;
  readonly purpose?: string;
  /** Members are exactly these organisations, by id: planted. */
  readonly members?: readonly string[];
};

/** Whether nobody has listed a member, so that a count of them would be wrong. */
export const hasUnknownMembers = ({ list, size }: NetworkPlan): boolean => list === 'unknown' && size === 0;

const words = (text = ''): readonly string[] => text.split(' ').filter((word) => word !== '');

/** Reads `kind | themes | functions | target groups`, codes with spaces between. */
export const plan = (
  key: string,
  size: number,
  fi: string,
  terms: string,
  more: Partial<NetworkPlan> = {},
): NetworkPlan => {
  const [kind = '', themes, functions, targets] = terms.split('|').map((part) => part.trim());
  return { key, size, fi, kind, themes: words(themes), functions: words(functions), targets: words(targets), ...more };
};
