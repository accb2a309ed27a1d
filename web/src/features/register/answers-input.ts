/** The draft as the server takes it. */
import { isBusinessId } from '@tvl/core/domain/business-id.ts';
import type { AnswersInput } from '../../generated/graphql.ts';
import { readDate } from '#records/typed-date.ts';
import {
  type AlikeAnswer,
  type Draft,
  type DraftNetwork,
  type DraftOrganisation,
  type DraftTerms,
  tieOf,
} from './draft.ts';

type NetworkInput = AnswersInput['networks'][number];

const words = (text: string): string | null => text.trim() || null;

const alikeIn = (alike: Readonly<Record<string, AlikeAnswer>>) =>
  Object.entries(alike).map(([id, answer]) => ({ id, answer }));

const organisationIn = ({ id, name, municipality, businessId, alike }: DraftOrganisation) =>
  id === null
    ? {
        new: {
          name: name.trim(),
          municipality: municipality || null,
          // A wrong one has been pointed out, and stops nobody.
          businessId: isBusinessId(businessId.trim()) ? businessId.trim() : null,
          alike: alikeIn(alike),
        },
      }
    : { id };

const termsIn = ({ terms, text }: DraftTerms) =>
  terms.length === 0 && words(text) === null ? null : { terms: [...terms], text: words(text) };

const tiesIn = (network: DraftNetwork, organisations: Draft['organisations']): NetworkInput['ties'] =>
  organisations.flatMap(({ key }, organisation) => {
    const { relation, roles, since, onBehalfOf } = tieOf(network, key);
    if (relation === null || relation === 'notIn') return [];
    return [
      {
        organisation,
        relation,
        roles: [...roles],
        // What cannot be read as a date has been pointed out, and is not worth stopping for.
        validFrom: readDate(since),
        onBehalfOf: onBehalfOf.map(({ id }) => id),
      },
    ];
  });

const networkIn = (network: DraftNetwork, { isAlone, organisations }: Draft): NetworkInput => ({
  ...(network.id === null
    ? {
        new: { name: network.name.trim(), themes: network.theme ? [network.theme] : [], alike: alikeIn(network.alike) },
      }
    : { id: network.id }),
  ties: isAlone ? [] : tiesIn(network, organisations),
  still: network.still,
  challenges: termsIn(network.challenges),
  resources: termsIn(network.resources),
  aim: words(network.aim),
  purposefulness: network.purposefulness,
});

/** `round` is the id of the round that the code led to; null when there is none. */
export const answersInput = (draft: Draft, round: string | null): AnswersInput => ({
  round,
  channel: draft.roundCode === null ? 'responseChannel.link' : 'responseChannel.workshop',
  organisations: draft.isAlone ? [] : draft.organisations.map(organisationIn),
  respondentRole: draft.isAlone ? draft.role : null,
  ownList: draft.ownList,
  networks: draft.networks.map((network) => networkIn(network, draft)),
});
