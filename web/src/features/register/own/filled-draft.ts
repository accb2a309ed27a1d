/** Last time's answers as a draft, for opening the form filled. */
import { writeDate } from '#records/typed-date.ts';
import type { OwnLatestFragment, OwnTermsFragment } from '../../../generated/graphql.ts';
import type { SentText } from '#state/language.tsx';
import {
  type Draft,
  type DraftNetwork,
  type DraftTerms,
  type DraftTie,
  newDraft,
  newNetwork,
  newOrganisation,
  type OwnList,
  type Relation,
} from '../draft.ts';

type Words = (text: SentText) => { readonly text: string; readonly lang: string | undefined };

/** Under whose link, and as which command, it will be sent. */
export type Sender = { readonly commandId: string; readonly token: string };

const termsOf = ({ terms, text }: OwnTermsFragment): DraftTerms => ({
  terms: terms.map(({ id }) => id),
  text: text ?? '',
});

type FilledTie = OwnLatestFragment['networks'][number]['ties'][number];

const tieIn = (tie: FilledTie, words: Words): DraftTie => ({
  relation: tie.relation.id as Relation,
  roles: tie.roles.map(({ id }) => id),
  since: tie.validFrom ? writeDate(tie.validFrom) : '',
  onBehalfOf: tie.onBehalfOf.map(({ id, names }) => ({ id, name: words(names).text })),
});

const chosen = ({ id, names }: OwnLatestFragment['organisations'][number], words: Words) => {
  const { text, lang } = words(names);
  return { id, name: text, lang, note: undefined };
};

export const filledDraft = (latest: OwnLatestFragment, { commandId, token }: Sender, words: Words): Draft => {
  const empty: Draft = {
    ...newDraft(commandId, token, null),
    round: latest.round.id,
    isAlone: latest.organisations.length === 0,
    role: latest.respondentRole?.id ?? null,
    ownList: (latest.ownList?.id ?? null) as OwnList | null,
  };
  const withOrganisations = latest.organisations.reduce<Draft>(
    (draft, one) => ({ ...draft, organisations: [...draft.organisations, newOrganisation(draft, chosen(one, words))] }),
    empty,
  );
  const { organisations } = withOrganisations;
  const tiesOf = (ties: readonly FilledTie[]): DraftNetwork['ties'] =>
    Object.fromEntries(
      organisations.map(({ key }, at) => {
        // Ended ties are past: they are not said again.
        const tie = ties.find(({ organisation, endedOn }) => organisation === at && !endedOn);
        return [key, tie ? tieIn(tie, words) : { relation: 'notIn', roles: [], since: '', onBehalfOf: [] }];
      }),
    );
  const now = latest.networks.filter(({ ties }) => ties.length === 0 || ties.some(({ endedOn }) => !endedOn));
  return now.reduce<Draft>(
    (draft, { network, ties, challenges, resources, aim, purposefulness }) => ({
      ...draft,
      networks: [
        ...draft.networks,
        {
          ...newNetwork(draft, chosen(network, words)),
          ties: tiesOf(ties),
          challenges: termsOf(challenges),
          resources: termsOf(resources),
          aim: aim ?? '',
          purposefulness: purposefulness?.id ?? null,
        },
      ],
    }),
    withOrganisations,
  );
};
