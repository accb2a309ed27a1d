/** What a respondent sends: everything at once. Ids and texts are not checked yet. */
export type AnswersInput = {
  readonly channel: string;
  readonly organisations: readonly AnsweringOrganisation[];
  readonly respondentRole?: string | null;
  readonly ownList?: string | null;
  readonly networks: readonly AnsweredNetwork[];
};

/** Exactly one of id and new. */
export type AnsweringOrganisation = {
  readonly id?: string | null;
  readonly new?: NewOrganisation | null;
};

export type NewOrganisation = {
  readonly name: string;
  readonly kind?: string | null;
  readonly municipality?: string | null;
  readonly businessId?: string | null;
  readonly alike: readonly Alike[];
};

/** A record that may be the same, and what the respondent said of it. */
export type Alike = { readonly id: string; readonly answer: 'different' | 'unsure' };

/** Exactly one of id and new. */
export type AnsweredNetwork = {
  readonly id?: string | null;
  readonly new?: NewNetwork | null;
  readonly ties: readonly AnsweredTie[];
  /** Whether what was said last time still holds; nothing when it was not asked. */
  readonly still?: 'holds' | 'changed' | 'ended' | null;
  readonly challenges?: AnsweredTerms | null;
  readonly resources?: AnsweredTerms | null;
  readonly aim?: string | null;
  readonly purposefulness?: string | null;
};

export type NewNetwork = {
  readonly name: string;
  readonly themes?: readonly string[] | null;
  readonly municipality?: string | null;
  readonly alike: readonly Alike[];
};

export type AnsweredTie = {
  /** Place in the list of organisations. */
  readonly organisation: number;
  readonly relation: string;
  readonly roles?: readonly string[] | null;
  readonly validFrom?: string | null;
  readonly onBehalfOf?: readonly string[] | null;
  readonly endedOn?: string | null;
};

export type AnsweredTerms = { readonly terms?: readonly string[] | null; readonly text?: string | null };
