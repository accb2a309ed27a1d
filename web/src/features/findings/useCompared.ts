import { nounOf } from '@tvl/core/domain/ids.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import {
  ComparedConceptsDocument,
  ComparedNetworksDocument,
  type ComparedNetworksQuery,
  ComparedOrganisationsDocument,
} from '../../generated/graphql.ts';
import {
  type ComparedRow,
  conceptSides,
  networkSides,
  organisationSides,
  rowsOf,
  type Side,
  type Words,
} from './compare.ts';

type Pair<T> = { readonly first?: T | null; readonly second?: T | null };

const rowsOfPair = <T>(w: Words, pair: Pair<T> | undefined, sides: (w: Words, one: T) => readonly Side[]) =>
  pair?.first && pair.second ? rowsOf(sides(w, pair.first), sides(w, pair.second)) : undefined;

export type Compared = {
  /** Undefined while they are on their way. */
  readonly rows: readonly ComparedRow[] | undefined;
  readonly networks: ComparedNetworksQuery | undefined;
};

/** Two records side by side, whatever noun they are of. */
export const useCompared = (first: string, second: string): Compared => {
  const speaker = useSpeaker();
  const words = useInLanguage();
  const w = { speaker, words };
  const noun = nounOf(first);
  const ids = { first, second };
  const networks = useData(ComparedNetworksDocument, ids, { enabled: noun === 'network' });
  const organisations = useData(ComparedOrganisationsDocument, ids, { enabled: noun === 'organisation' });
  const concepts = useData(ComparedConceptsDocument, ids, { enabled: noun === 'concept' });
  const byNoun = {
    network: () => rowsOfPair(w, networks.data, networkSides),
    organisation: () => rowsOfPair(w, organisations.data, organisationSides),
    concept: () => rowsOfPair(w, concepts.data, conceptSides),
  };
  const rows = noun === 'network' || noun === 'organisation' || noun === 'concept' ? byNoun[noun]() : undefined;
  return { rows, networks: noun === 'network' ? networks.data : undefined };
};
