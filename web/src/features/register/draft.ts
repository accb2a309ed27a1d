/** What a respondent has filled in so far, as it stands on the device. Plain data: it goes into storage as it is. */

/** Drafts of another form than this are not read. */
export const draftVersion = 1;

export const screens = ['organisations', 'networks', 'questions', 'check'] as const;
export type Screen = (typeof screens)[number];

/** What was said of a record that may be the same; SAME is not kept, for then the record itself is chosen. */
export type AlikeAnswer = 'DIFFERENT' | 'UNSURE';

/** Chosen, with an id, or new, without. `key` names it within the draft. */
type Named = {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
  readonly alike: Readonly<Record<string, AlikeAnswer>>;
};

export type DraftOrganisation = Named & { readonly municipality: string; readonly businessId: string };

export type Relation = 'membershipRelation.member' | 'membershipRelation.participant';

export type Represented = { readonly id: string; readonly name: string };

export type DraftTie = {
  /** Null until chosen; `notIn` when another organisation of the same respondent is in it and this one is not. */
  readonly relation: Relation | 'notIn' | null;
  readonly roles: readonly string[];
  readonly since: string;
  readonly onBehalfOf: readonly Represented[];
};

export type DraftTerms = { readonly terms: readonly string[]; readonly text: string };

export type StillTrue = 'HOLDS' | 'CHANGED' | 'ENDED';

export type DraftNetwork = Named & {
  readonly theme: string;
  /** By the key of the organisation. */
  readonly ties: Readonly<Record<string, DraftTie>>;
  /** Only in a form opened filled from last time. */
  readonly still: StillTrue | null;
  readonly challenges: DraftTerms;
  readonly resources: DraftTerms;
  readonly aim: string;
  readonly purposefulness: string | null;
};

export type OwnList = 'ownList.all' | 'ownList.maybeMore' | 'ownList.none';

export type Draft = {
  readonly version: typeof draftVersion;
  /** Made once for the draft, before anything is sent: sent twice, it is recorded once. */
  readonly commandId: string;
  /** Of the personal link; its short code for who came back with that. */
  readonly token: string;
  readonly roundCode: string | null;
  /** Of the answer that this one corrects; else the code tells. */
  readonly round: string | null;
  readonly screen: Screen;
  /** An expert by experience or the like: answers for networks as such. */
  readonly isAlone: boolean;
  readonly role: string | null;
  readonly organisations: readonly DraftOrganisation[];
  readonly networks: readonly DraftNetwork[];
  readonly ownList: OwnList | null;
  /** Begun in a box and not yet picked. */
  readonly typed: { readonly organisation: string; readonly network: string };
  /** Sent by the respondent; goes on being sent until it is acknowledged. */
  readonly isSent: boolean;
};

export const noTie: DraftTie = { relation: null, roles: [], since: '', onBehalfOf: [] };

export const noTerms: DraftTerms = { terms: [], text: '' };

export const newDraft = (commandId: string, token: string, roundCode: string | null): Draft => ({
  version: draftVersion,
  commandId,
  token,
  roundCode,
  round: null,
  screen: 'organisations',
  isAlone: false,
  role: null,
  organisations: [],
  networks: [],
  ownList: null,
  typed: { organisation: '', network: '' },
  isSent: false,
});

/** Whether anything has been filled in. */
export const isBegun = ({ organisations, networks, isAlone, typed }: Draft): boolean =>
  isAlone || organisations.length > 0 || networks.length > 0 || typed.organisation !== '' || typed.network !== '';

/** The lowest number no key of these has: keys are never given twice within a draft. */
export const nextKey = (named: readonly { readonly key: string }[], letter: string): string =>
  letter + String(Math.max(0, ...named.map(({ key }) => Number(key.slice(1)))) + 1);

export type Chosen = Pick<Named, 'id' | 'name' | 'lang' | 'note'>;

export const newOrganisation = (draft: Draft, chosen: Chosen): DraftOrganisation => ({
  key: nextKey(draft.organisations, 'o'),
  ...chosen,
  alike: {},
  municipality: '',
  businessId: '',
});

export const newNetwork = (draft: Draft, chosen: Chosen): DraftNetwork => ({
  key: nextKey(draft.networks, 'n'),
  ...chosen,
  alike: {},
  theme: '',
  ties: {},
  still: null,
  challenges: noTerms,
  resources: noTerms,
  aim: '',
  purposefulness: null,
});

export const tieOf = (network: DraftNetwork, organisation: string): DraftTie => network.ties[organisation] ?? noTie;

/** Whom the answer is for, in words; empty until somebody is named. */
export const namesOf = ({ organisations }: Draft): readonly string[] => organisations.map(({ name }) => name);

/** Whether a network's questions have any answer. */
export const isAnswered = ({ challenges, resources, aim, purposefulness }: DraftNetwork): boolean =>
  challenges.terms.length > 0 ||
  resources.terms.length > 0 ||
  purposefulness !== null ||
  [challenges.text, resources.text, aim].some((text) => text.trim() !== '');
