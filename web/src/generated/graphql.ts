/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A synonym of a term. */
export type AlternativeLabelInput = {
  /** The synonym. */
  readonly label: string;
  /** Language of the synonym, as `fi`. */
  readonly language?: string | null | undefined;
};

/** Another name of a record. */
export type AlternativeNameInput = {
  /** What kind of name it is. A term of `alternativeNameKind`. */
  readonly kind: string;
  /** Language of the name, as `fi`. */
  readonly language?: string | null | undefined;
  /** The name. */
  readonly name: string;
  /** When it came into use. */
  readonly validFrom?: string | null | undefined;
  /** Last time it was in use. */
  readonly validTo?: string | null | undefined;
};

/** Fields of an area that can change. Only the fields present count; null clears one. */
export type AreaEdit = {
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Degrees north, WGS84. */
  readonly latitude?: number | null | undefined;
  /** Degrees east, WGS84. */
  readonly longitude?: number | null | undefined;
  /** Its name in each language it has one in. */
  readonly names?: LocalisedInput | null | undefined;
  /** Area it lies in. */
  readonly partOf?: string | null | undefined;
  /** GeoJSON geometry as text, WGS84. */
  readonly polygon?: string | null | undefined;
  /** Areas it was made of. */
  readonly predecessors?: ReadonlyArray<string> | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new area. */
export type AreaInput = {
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Number of Statistics Finland, with leading zeros. */
  readonly code: string;
  /** Municipality, region or country. A term of `areaKind`. */
  readonly kind: string;
  /** Degrees north, WGS84. */
  readonly latitude?: number | null | undefined;
  /** Degrees east, WGS84. */
  readonly longitude?: number | null | undefined;
  /** Its name in each language it has one in. */
  readonly names: LocalisedInput;
  /** Area it lies in. */
  readonly partOf?: string | null | undefined;
  /** GeoJSON geometry as text, WGS84. */
  readonly polygon?: string | null | undefined;
  /** Areas it was made of. */
  readonly predecessors?: ReadonlyArray<string> | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** Fields of an assessment that can change. Only the fields present count; null clears one. */
export type AssessmentEdit = {
  /** What the respondent is in the network for. */
  readonly aim?: string | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** How useful the network is to the respondent, or that they cannot say. A term of `purposefulness`. */
  readonly purposefulness?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new assessment. */
export type AssessmentInput = {
  /** What the respondent is in the network for. */
  readonly aim?: string | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Network it is about. */
  readonly network: string;
  /** How useful the network is to the respondent, or that they cannot say. A term of `purposefulness`. */
  readonly purposefulness: string;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Response it belongs to. */
  readonly response: string;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** Fields of an attendance that can change. Only the fields present count; null clears one. */
export type AttendanceEdit = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Organisations it stood for. */
  readonly onBehalfOf?: ReadonlyArray<string> | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** They took part remotely. */
  readonly remote?: boolean | null | undefined;
  /** Persons who represented it; one person may represent several organisations. */
  readonly representatives?: number | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** Roles it held at the event. Terms of `membershipRole`. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new attendance. */
export type AttendanceInput = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Event that was attended. */
  readonly event: string;
  /** Organisations it stood for. */
  readonly onBehalfOf?: ReadonlyArray<string> | null | undefined;
  /** Organisation that was there. */
  readonly organisation: string;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** They took part remotely. */
  readonly remote?: boolean | null | undefined;
  /** Persons who represented it; one person may represent several organisations. */
  readonly representatives?: number | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** Roles it held at the event. Terms of `membershipRole`. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** What was done to a record. */
export type ChangeKind =
  /** Some of its fields changed. */
  | 'CHANGED'
  /** It came into the register. */
  | 'CREATED'
  /** It was removed from the register. */
  | 'REMOVED';

/** Fields of a concept that can change. Only the fields present count; null clears one. */
export type ConceptEdit = {
  /** Synonyms, which search finds too. */
  readonly alternativeLabels?: ReadonlyArray<AlternativeLabelInput> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Wider term it belongs under. */
  readonly broader?: string | null | undefined;
  /** Class of the concept, such as a megatrend or a reform. A term of `conceptClass`. */
  readonly class?: string | null | undefined;
  /** A tie read from its other end: 'Rahoittaa' from here is 'Rahoittaja' from there. */
  readonly inverseLabels?: LocalisedInput | null | undefined;
  /** The term in each language it has one in. */
  readonly labels?: LocalisedInput | null | undefined;
  /** Number or letter of the term in a classification. */
  readonly notation?: string | null | undefined;
  /** Place in its scheme; terms without one follow by label. */
  readonly order?: number | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** OpenMoji code of the picture that stands beside the word. */
  readonly symbol?: string | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new concept. */
export type ConceptInput = {
  /** Synonyms, which search finds too. */
  readonly alternativeLabels?: ReadonlyArray<AlternativeLabelInput> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Wider term it belongs under. */
  readonly broader?: string | null | undefined;
  /** Class of the concept, such as a megatrend or a reform. A term of `conceptClass`. */
  readonly class?: string | null | undefined;
  /** Code of the term in its scheme: letters and digits, a letter first. Without it the server makes one. */
  readonly code?: string | null | undefined;
  /** A tie read from its other end: 'Rahoittaa' from here is 'Rahoittaja' from there. */
  readonly inverseLabels?: LocalisedInput | null | undefined;
  /** The term in each language it has one in. */
  readonly labels: LocalisedInput;
  /** Number or letter of the term in a classification. */
  readonly notation?: string | null | undefined;
  /** Place in its scheme; terms without one follow by label. */
  readonly order?: number | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** Id of the scheme it is a term of. */
  readonly scheme: string;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** OpenMoji code of the picture that stands beside the word. */
  readonly symbol?: string | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** What is counted, and what is not. */
export type CountRuleCode =
  /** Persons once each, organisations once each, pairs of a person and an organisation each once. */
  | 'ATTENDANCE'
  /** Organisations that belong to any network about the theme, each once. */
  | 'CONNECTED'
  /** Each record once in the total, and once in every group it belongs to: the sum of the groups may be larger than the total. */
  | 'GROUPS'
  /** Organisations that belong to the network, each once, and its members without an organisation. Participants, role holders, sets and suggestions are not counted. */
  | 'MEMBERS'
  /** Each record once, while it holds (events also after). Sets and suggestions are not counted. */
  | 'RECORDS';

/** Nouns whose records are searched for duplicates. */
export type DuplicateNoun =
  /** Terms, within their scheme. */
  | 'CONCEPT'
  /** Networks. */
  | 'NETWORK'
  /** Organisations. */
  | 'ORGANISATION';

/** Fields of an event that can change. Only the fields present count; null clears one. */
export type EventEdit = {
  /** Areas it is for. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** What happens in it. */
  readonly description?: LocalisedInput | null | undefined;
  /** Last day. */
  readonly endsOn?: string | null | undefined;
  /** Persons present, each counted once. */
  readonly headCount?: number | null | undefined;
  /** What kind of event it is. A term of `eventKind`. */
  readonly kind?: string | null | undefined;
  /** On site, remote or both. A term of `meetingMode`. */
  readonly mode?: string | null | undefined;
  /** Its name in each language it has one in. */
  readonly names?: LocalisedInput | null | undefined;
  /** Networks whose event it is. */
  readonly networks?: ReadonlyArray<string> | null | undefined;
  /** Organisations that arrange it. */
  readonly organisers?: ReadonlyArray<string> | null | undefined;
  /** Event it is part of. */
  readonly partOf?: string | null | undefined;
  /** Where it is held. */
  readonly place?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Of them, how many took part remotely. */
  readonly remoteCount?: number | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** First day. */
  readonly startsOn?: string | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** Which events to list. Values of one dimension are alternatives, dimensions narrow each other; `notKnown` finds records without a value. */
export type EventFilter = {
  /** Areas it is for. An area also finds what lies in it and what covers it. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** What kind of event it is. A term of `eventKind`. */
  readonly kind?: ReadonlyArray<string> | null | undefined;
  /** On site, remote or both. A term of `meetingMode`. */
  readonly mode?: ReadonlyArray<string> | null | undefined;
  /** Networks whose event it is. */
  readonly networks?: ReadonlyArray<string> | null | undefined;
  /** Organisations that arrange it. */
  readonly organisers?: ReadonlyArray<string> | null | undefined;
  /** Event it is part of. */
  readonly partOf?: ReadonlyArray<string> | null | undefined;
  /** Role of the one who recorded it; never a name. A term of `recorderRole`. */
  readonly recordedAs?: ReadonlyArray<string> | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: ReadonlyArray<string> | null | undefined;
};

/** A new event. */
export type EventInput = {
  /** Areas it is for. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** What happens in it. */
  readonly description?: LocalisedInput | null | undefined;
  /** Last day. */
  readonly endsOn?: string | null | undefined;
  /** Persons present, each counted once. */
  readonly headCount?: number | null | undefined;
  /** What kind of event it is. A term of `eventKind`. */
  readonly kind: string;
  /** On site, remote or both. A term of `meetingMode`. */
  readonly mode?: string | null | undefined;
  /** Its name in each language it has one in. */
  readonly names: LocalisedInput;
  /** Networks whose event it is. */
  readonly networks?: ReadonlyArray<string> | null | undefined;
  /** Organisations that arrange it. */
  readonly organisers?: ReadonlyArray<string> | null | undefined;
  /** Event it is part of. */
  readonly partOf?: string | null | undefined;
  /** Where it is held. */
  readonly place?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Of them, how many took part remotely. */
  readonly remoteCount?: number | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** First day. */
  readonly startsOn?: string | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** How events are sorted. */
export type EventSort =
  /** By date, latest first; those without one last. */
  | 'DATE'
  /** Best answers to the searched words first; without words the same as `NAME`. */
  | 'MATCH'
  /** By name, in the alphabet of the language. */
  | 'NAME'
  /** By the day of recording, latest first. */
  | 'RECORDED';

/** An id in another system. */
export type ExternalIdInput = {
  /** The other system. */
  readonly system: string;
  /** The id there. */
  readonly value: string;
};

/** What feedback is about. */
export type FeedbackAbout =
  /** Something that somebody cannot use, see, hear or understand. */
  | 'ACCESSIBILITY'
  /** A wish or an idea. */
  | 'IDEA'
  /** Anything else. */
  | 'OTHER'
  /** Something recorded here is wrong. */
  | 'WRONG_INFORMATION';

/** New feedback. No name and no address is asked for. */
export type FeedbackInput = {
  /** What it is about. */
  readonly about: FeedbackAbout;
  /** Language the sender reads in; Finnish when not given. */
  readonly language?: Language | null | undefined;
  /** Address on this site that it is about, from the first slash on. Other addresses are left out. */
  readonly page?: string | null | undefined;
  /** The message, at most 4,000 characters. */
  readonly text: string;
};

/** How far feedback has come. */
export type FeedbackState =
  /** It has an answer. */
  | 'ANSWERED'
  /** It is closed, with or without an answer. */
  | 'CLOSED'
  /** Nobody has answered yet. */
  | 'NEW';

/** A time something is funded for. */
export type FundingPeriodInput = {
  /** First day or year. */
  readonly from?: string | null | undefined;
  /** Who funds it, or what for. */
  readonly note?: string | null | undefined;
  /** Last day or year. */
  readonly to?: string | null | undefined;
};

/** Languages that texts stand in. */
export type Language =
  /** English. */
  | 'EN'
  /** Finnish. */
  | 'FI'
  /** Northern Sámi. */
  | 'SE'
  /** Plain Finnish. */
  | 'SELKO'
  /** Inari Sámi. */
  | 'SMN'
  /** Skolt Sámi. */
  | 'SMS'
  /** Swedish. */
  | 'SV';

/** Fields of a link that can change. Only the fields present count; null clears one. */
export type LinkEdit = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** What the tie is. Read from the other end with the `inverseLabels` of the term. A term of `linkKind`. */
  readonly kind?: string | null | undefined;
  /** Whether it is planned, current, ended or recommended. A term of `mode`. */
  readonly mode?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** What the one is to the other, in words. */
  readonly role?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new link. */
export type LinkInput = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Record the link starts from. */
  readonly from: string;
  /** What the tie is. Read from the other end with the `inverseLabels` of the term. A term of `linkKind`. */
  readonly kind: string;
  /** Whether it is planned, current, ended or recommended. A term of `mode`. */
  readonly mode: string;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** What the one is to the other, in words. */
  readonly role?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** Record it leads to. */
  readonly to: string;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** One text in one or more languages. The whole text is replaced: a language left out is not known. */
export type LocalisedInput = {
  /** In English. */
  readonly en?: string | null | undefined;
  /** In Finnish. */
  readonly fi?: string | null | undefined;
  /** In Northern Sámi. */
  readonly se?: string | null | undefined;
  /** In plain Finnish. */
  readonly selko?: string | null | undefined;
  /** In Inari Sámi. */
  readonly smn?: string | null | undefined;
  /** In Skolt Sámi. */
  readonly sms?: string | null | undefined;
  /** In Swedish. */
  readonly sv?: string | null | undefined;
};

/** Fields of a material that can change. Only the fields present count; null clears one. */
export type MaterialEdit = {
  /** Records it belongs beside, for example a network whose strategy it is. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** When it was made. */
  readonly date?: string | null | undefined;
  /** What it holds. */
  readonly description?: LocalisedInput | null | undefined;
  /** Organisation that keeps it. */
  readonly keeper?: string | null | undefined;
  /** What kind of material it is. A term of `materialKind`. */
  readonly kind?: string | null | undefined;
  /** Its name in each language it has one in. */
  readonly names?: LocalisedInput | null | undefined;
  /** Material it is part of. */
  readonly partOf?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
  /** Where it is found on the web. */
  readonly website?: string | null | undefined;
};

/** Which materials to list. Values of one dimension are alternatives, dimensions narrow each other; `notKnown` finds records without a value. */
export type MaterialFilter = {
  /** Records it belongs beside, for example a network whose strategy it is. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** Organisation that keeps it. */
  readonly keeper?: ReadonlyArray<string> | null | undefined;
  /** What kind of material it is. A term of `materialKind`. */
  readonly kind?: ReadonlyArray<string> | null | undefined;
  /** Material it is part of. */
  readonly partOf?: ReadonlyArray<string> | null | undefined;
  /** Role of the one who recorded it; never a name. A term of `recorderRole`. */
  readonly recordedAs?: ReadonlyArray<string> | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: ReadonlyArray<string> | null | undefined;
};

/** A new material. */
export type MaterialInput = {
  /** Records it belongs beside, for example a network whose strategy it is. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** When it was made. */
  readonly date?: string | null | undefined;
  /** What it holds. */
  readonly description?: LocalisedInput | null | undefined;
  /** Organisation that keeps it. */
  readonly keeper?: string | null | undefined;
  /** What kind of material it is. A term of `materialKind`. */
  readonly kind: string;
  /** Its name in each language it has one in. */
  readonly names: LocalisedInput;
  /** Material it is part of. */
  readonly partOf?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
  /** Where it is found on the web. */
  readonly website?: string | null | undefined;
};

/** How materials are sorted. */
export type MaterialSort =
  /** By date, latest first; those without one last. */
  | 'DATE'
  /** Best answers to the searched words first; without words the same as `NAME`. */
  | 'MATCH'
  /** By name, in the alphabet of the language. */
  | 'NAME'
  /** By the day of recording, latest first. */
  | 'RECORDED';

/** How surely members are known. */
export type MemberState =
  /** The list is not whole: there are at least as many. */
  | 'AT_LEAST'
  /** The list is whole: the total is right. */
  | 'KNOWN'
  /** The list is whole and empty: there are none. */
  | 'NONE'
  /** Nobody has listed any: the members are not known. */
  | 'UNKNOWN';

/** Fields of a membership that can change. Only the fields present count; null clears one. */
export type MembershipEdit = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Who stands behind the tie: said by the organisation, confirmed by the network, or disputed. A term of `confirmation`. */
  readonly confirmation?: string | null | undefined;
  /** Organisations it stands for. */
  readonly onBehalfOf?: ReadonlyArray<string> | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether it belongs to the network, works within it, or only holds a role. A term of `membershipRelation`. */
  readonly relation?: string | null | undefined;
  /** When somebody last said that it still holds. */
  readonly renewedOn?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** Roles it holds in the network. Terms of `membershipRole`. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new membership. */
export type MembershipInput = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Who stands behind the tie: said by the organisation, confirmed by the network, or disputed. A term of `confirmation`. */
  readonly confirmation: string;
  /** Network it is tied to. */
  readonly network: string;
  /** Organisations it stands for. */
  readonly onBehalfOf?: ReadonlyArray<string> | null | undefined;
  /** Organisation that is tied. */
  readonly organisation: string;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether it belongs to the network, works within it, or only holds a role. A term of `membershipRelation`. */
  readonly relation: string;
  /** When somebody last said that it still holds. */
  readonly renewedOn?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** Roles it holds in the network. Terms of `membershipRole`. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** Fields of a municipal practice that can change. Only the fields present count; null clears one. */
export type MunicipalPracticeEdit = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Whether a contact for associations is named. A term of `practiceState`. */
  readonly contactRole?: string | null | undefined;
  /** Whether there is a document on working with associations. A term of `practiceState`. */
  readonly cooperationDocument?: string | null | undefined;
  /** Whether there is a forum with associations. A term of `practiceState`. */
  readonly forum?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new municipal practice. */
export type MunicipalPracticeInput = {
  /** Municipality it is about. */
  readonly area: string;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Whether a contact for associations is named. A term of `practiceState`. */
  readonly contactRole: string;
  /** Whether there is a document on working with associations. A term of `practiceState`. */
  readonly cooperationDocument: string;
  /** Whether there is a forum with associations. A term of `practiceState`. */
  readonly forum: string;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** Round that found it. */
  readonly round: string;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** What made two names meet, in whole or in part. */
export type NameSignal =
  /** An abbreviation of the words. */
  | 'ABBREVIATION'
  /** Another name of the record answers. */
  | 'ALTERNATIVE_NAME'
  /** One business id. */
  | 'BUSINESS_ID'
  /** The same parts of a compound in another order. */
  | 'COMPOUND_PARTS'
  /** People have decided so. */
  | 'DECISION'
  /** A name that the body has had before. */
  | 'FORMER_NAME'
  /** The same word in another case. */
  | 'INFLECTION'
  /** Words written together or apart. */
  | 'JOINED_WORDS'
  /** Two known names of one body. */
  | 'KNOWN_NAME'
  /** Another legal form, or none. */
  | 'LEGAL_FORM'
  /** The same letters but for the dots and marks on them. */
  | 'MARKS'
  /** One home municipality. */
  | 'MUNICIPALITY'
  /** A word that one has and the other lacks. */
  | 'OMITTED'
  /** The name says its own abbreviation. */
  | 'OWN_ABBREVIATION'
  /** The same place by another of its names. */
  | 'PLACE_NAME'
  /** The same letters. */
  | 'SAME_TEXT'
  /** The short name of the whole. */
  | 'SHORT_NAME'
  /** A word spelled nearly the same. */
  | 'SPELLING'
  /** The same word in another language. */
  | 'TRANSLATION'
  /** The same words in another order. */
  | 'WORD_ORDER';

/** How sure it is that two names stand for one thing. */
export type NameVerdict =
  /** They are two, however alike they look. */
  | 'DIFFERENT'
  /** They may be one: a person decides. */
  | 'MAYBE'
  /** They differ in letter case, hyphens or legal form alone, or are known to be one. */
  | 'SAME';

/** Why two names that look alike are two. */
export type NameVeto =
  /** A body and a part of it. */
  | 'BODY_AND_PART'
  /** People have decided so. */
  | 'DECIDED_APART'
  /** Two known bodies. */
  | 'KNOWN_APART'
  /** Places whose names begin or end alike. */
  | 'NEIGHBOURING_PLACES'
  /** Another kind of body. */
  | 'OTHER_BODY'
  /** Another business id. */
  | 'OTHER_BUSINESS_ID'
  /** Another legal person. */
  | 'OTHER_LEGAL_PERSON'
  /** Another number or year. */
  | 'OTHER_NUMBER'
  /** Another place. */
  | 'OTHER_PLACE'
  /** Another word. */
  | 'OTHER_WORD'
  /** A body and its district. */
  | 'PARENT_AND_DISTRICT'
  /** One came after the other. */
  | 'PREDECESSOR_AND_SUCCESSOR'
  /** A municipality and a parish. */
  | 'TOWN_AND_PARISH'
  /** Two districts of a body. */
  | 'TWO_DISTRICTS';

/** Fields of a network that can change. Only the fields present count; null clears one. */
export type NetworkEdit = {
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Areas it works in. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Organisations it is attached to. A host is not a member for that. */
  readonly attachedTo?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** What it does. Terms of `functionKind`. */
  readonly functions?: ReadonlyArray<string> | null | undefined;
  /** What it can influence: a decision maker, a process. */
  readonly influences?: string | null | undefined;
  /** What kind of network it is. A term of `networkKind`. */
  readonly kind?: string | null | undefined;
  /** How wide an area it is meant for. A term of `geographicLevel`. */
  readonly level?: string | null | undefined;
  /** How many meetings it is known to hold. */
  readonly meetingCount?: number | null | undefined;
  /** How it meets. A term of `meetingMode`. */
  readonly meetingMode?: string | null | undefined;
  /** Whether the recorded members are all, some, or not known: unknown is not zero. A term of `memberList`. */
  readonly memberList?: string | null | undefined;
  /** Members without an organisation: a count and a role, never a name. */
  readonly membersWithoutOrganisation?: ReadonlyArray<UnaffiliatedMembersInput> | null | undefined;
  /** Its name in each language it has one in. */
  readonly names?: LocalisedInput | null | undefined;
  /** Whether anybody may join. A term of `networkOpenness`. */
  readonly openness?: string | null | undefined;
  /** Network it is part of. */
  readonly partOf?: string | null | undefined;
  /** Whether it is permanent, for a fixed term, or hangs on a project. A term of `permanence`. */
  readonly permanence?: string | null | undefined;
  /** What it needs in order to work. */
  readonly preconditions?: string | null | undefined;
  /** Why it exists, in a few sentences. */
  readonly purpose?: LocalisedInput | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Projects it hangs on. */
  readonly restsOn?: ReadonlyArray<string> | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** Whether it is active. A term of `networkStatus`. */
  readonly status?: string | null | undefined;
  /** Whom its work is for. Terms of `targetGroup`. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** What it is about. Terms of `theme`. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
  /** Address of its website. */
  readonly website?: string | null | undefined;
};

/** Which networks to list. Values of one dimension are alternatives, dimensions narrow each other; `notKnown` finds records without a value. */
export type NetworkFilter = {
  /** Areas it works in. An area also finds what lies in it and what covers it. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Organisations it is attached to. A host is not a member for that. */
  readonly attachedTo?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** Who stands behind the ties to it. Terms of `confirmation`. */
  readonly confirmation?: ReadonlyArray<string> | null | undefined;
  /** What it does. Terms of `functionKind`. */
  readonly functions?: ReadonlyArray<string> | null | undefined;
  /** What kind of network it is. A term of `networkKind`. */
  readonly kind?: ReadonlyArray<string> | null | undefined;
  /** How wide an area it is meant for. A term of `geographicLevel`. */
  readonly level?: ReadonlyArray<string> | null | undefined;
  /** How it meets. A term of `meetingMode`. */
  readonly meetingMode?: ReadonlyArray<string> | null | undefined;
  /** Whether the recorded members are all, some, or not known: unknown is not zero. A term of `memberList`. */
  readonly memberList?: ReadonlyArray<string> | null | undefined;
  /** Whether anybody may join. A term of `networkOpenness`. */
  readonly openness?: ReadonlyArray<string> | null | undefined;
  /** Organisations that belong to it as members. */
  readonly organisation?: ReadonlyArray<string> | null | undefined;
  /** Network it is part of. */
  readonly partOf?: ReadonlyArray<string> | null | undefined;
  /** Whether it is permanent, for a fixed term, or hangs on a project. A term of `permanence`. */
  readonly permanence?: ReadonlyArray<string> | null | undefined;
  /** Areas it is recorded for, without what they are part of. */
  readonly recordedArea?: ReadonlyArray<string> | null | undefined;
  /** Role of the one who recorded it; never a name. A term of `recorderRole`. */
  readonly recordedAs?: ReadonlyArray<string> | null | undefined;
  /** How anybody is tied to it. */
  readonly relation?: ReadonlyArray<string> | null | undefined;
  /** Projects it hangs on. */
  readonly restsOn?: ReadonlyArray<string> | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: ReadonlyArray<string> | null | undefined;
  /** Roles that somebody holds in it. */
  readonly role?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: ReadonlyArray<string> | null | undefined;
  /** Whether it is active. A term of `networkStatus`. */
  readonly status?: ReadonlyArray<string> | null | undefined;
  /** Whom its work is for. Terms of `targetGroup`. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** What it is about. Terms of `theme`. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** What ties it to others: relations of memberships, kinds of links. */
  readonly tie?: ReadonlyArray<string> | null | undefined;
};

/** A new network. */
export type NetworkInput = {
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Areas it works in. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Organisations it is attached to. A host is not a member for that. */
  readonly attachedTo?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** What it does. Terms of `functionKind`. */
  readonly functions?: ReadonlyArray<string> | null | undefined;
  /** What it can influence: a decision maker, a process. */
  readonly influences?: string | null | undefined;
  /** What kind of network it is. A term of `networkKind`. */
  readonly kind: string;
  /** How wide an area it is meant for. A term of `geographicLevel`. */
  readonly level?: string | null | undefined;
  /** How many meetings it is known to hold. */
  readonly meetingCount?: number | null | undefined;
  /** How it meets. A term of `meetingMode`. */
  readonly meetingMode?: string | null | undefined;
  /** Whether the recorded members are all, some, or not known: unknown is not zero. A term of `memberList`. */
  readonly memberList: string;
  /** Members without an organisation: a count and a role, never a name. */
  readonly membersWithoutOrganisation?: ReadonlyArray<UnaffiliatedMembersInput> | null | undefined;
  /** Its name in each language it has one in. */
  readonly names: LocalisedInput;
  /** Whether anybody may join. A term of `networkOpenness`. */
  readonly openness: string;
  /** Network it is part of. */
  readonly partOf?: string | null | undefined;
  /** Whether it is permanent, for a fixed term, or hangs on a project. A term of `permanence`. */
  readonly permanence: string;
  /** What it needs in order to work. */
  readonly preconditions?: string | null | undefined;
  /** Why it exists, in a few sentences. */
  readonly purpose?: LocalisedInput | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Projects it hangs on. */
  readonly restsOn?: ReadonlyArray<string> | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** Whether it is active. A term of `networkStatus`. */
  readonly status: string;
  /** Whom its work is for. Terms of `targetGroup`. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** What it is about. Terms of `theme`. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
  /** Address of its website. */
  readonly website?: string | null | undefined;
};

/** How networks are sorted. */
export type NetworkSort =
  /** Best answers to the searched words first; without words the same as `NAME`. */
  | 'MATCH'
  /** By name, in the alphabet of the language. */
  | 'NAME'
  /** By the day of recording, latest first. */
  | 'RECORDED';

/** Nouns of the register. Dimensions, fields and commands are named after them. */
export type NounName =
  /** A municipality, region or country as a place. */
  | 'AREA'
  /** What one response thinks of a network's purposefulness. */
  | 'ASSESSMENT'
  /** An organisation was at an event. */
  | 'ATTENDANCE'
  /** A term of a scheme. */
  | 'CONCEPT'
  /** A meeting, tour, survey or training: something that happened or will. */
  | 'EVENT'
  /** Any other typed tie between two records: funds, administers, recommends, reports on. */
  | 'LINK'
  /** A document, web service, survey, guide or channel. */
  | 'MATERIAL'
  /** An organisation's tie to a network: it belongs to it (member), works within it (participant), or only holds a role (other). */
  | 'MEMBERSHIP'
  /** How a municipality works with associations, as one round found it. */
  | 'MUNICIPAL_PRACTICE'
  /** Organisations working together: a board, working group, partnership table, thematic network or forum. */
  | 'NETWORK'
  /** Anything that belongs to networks: an association, authority, municipality, company, project or informal group. */
  | 'ORGANISATION'
  /** One respondent's answer in a round, for one or more organisations. */
  | 'RESPONSE'
  /** A mapping round: a time in which organisations are asked about their networks. */
  | 'ROUND'
  /** What an organisation or network is to the one in the centre of a stakeholder map. */
  | 'STAKEHOLDER_RELATION'
  /** A challenge, resource, goal, success or wish that a response states about something. */
  | 'STATEMENT';

/** Fields of an organisation that can change. Only the fields present count; null clears one. */
export type OrganisationEdit = {
  /** What it aims at, for projects and programmes. */
  readonly aims?: string | null | undefined;
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Class of the association in the register of associations. A term of `associationClass`. */
  readonly associationClass?: string | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Business id, as `1091823-7`. */
  readonly businessId?: string | null | undefined;
  /** Its general contact; never a person's. */
  readonly contact?: string | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: LocalisedInput | null | undefined;
  /** Its ids in other systems. */
  readonly externalIds?: ReadonlyArray<ExternalIdInput> | null | undefined;
  /** Times it is funded for. */
  readonly fundingPeriods?: ReadonlyArray<FundingPeriodInput> | null | undefined;
  /** Municipality it is registered in. */
  readonly homeMunicipality?: string | null | undefined;
  /** What kind of organisation it is; projects and programmes are kinds. A term of `organisationKind`. */
  readonly kind?: string | null | undefined;
  /** Its name in each language it has one in. */
  readonly names?: LocalisedInput | null | undefined;
  /** Areas it works in. */
  readonly operatingAreas?: ReadonlyArray<string> | null | undefined;
  /** A set ('all municipalities of Lapland'): shown as an actor, never counted as one organisation. */
  readonly plural?: boolean | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Number in the register of associations. */
  readonly registerNumber?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** Whether it works in social and health care, outside it, or both. A term of `sector`. */
  readonly sector?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** Organisations it continues. */
  readonly successorOf?: ReadonlyArray<string> | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
  /** Address of its website. */
  readonly website?: string | null | undefined;
};

/** Which organisations to list. Values of one dimension are alternatives, dimensions narrow each other; `notKnown` finds records without a value. */
export type OrganisationFilter = {
  /** Home municipality and operating areas together. An area also finds what lies in it and what covers it. */
  readonly area?: ReadonlyArray<string> | null | undefined;
  /** Class of the association in the register of associations. A term of `associationClass`. */
  readonly associationClass?: ReadonlyArray<string> | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: ReadonlyArray<string> | null | undefined;
  /** Who stands behind its ties. Terms of `confirmation`. */
  readonly confirmation?: ReadonlyArray<string> | null | undefined;
  /** Municipality it is registered in. An area also finds what lies in it. */
  readonly homeMunicipality?: ReadonlyArray<string> | null | undefined;
  /** What kind of organisation it is; projects and programmes are kinds. A term of `organisationKind`. */
  readonly kind?: ReadonlyArray<string> | null | undefined;
  /** Networks it belongs to as a member. */
  readonly network?: ReadonlyArray<string> | null | undefined;
  /** Areas it works in. An area also finds what lies in it and what covers it. */
  readonly operatingAreas?: ReadonlyArray<string> | null | undefined;
  /** Home municipality and operating areas as recorded, without what they are part of. */
  readonly recordedArea?: ReadonlyArray<string> | null | undefined;
  /** Role of the one who recorded it; never a name. A term of `recorderRole`. */
  readonly recordedAs?: ReadonlyArray<string> | null | undefined;
  /** How it is tied to any network. */
  readonly relation?: ReadonlyArray<string> | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: ReadonlyArray<string> | null | undefined;
  /** Roles it holds in any network. */
  readonly role?: ReadonlyArray<string> | null | undefined;
  /** Whether it works in social and health care, outside it, or both. A term of `sector`. */
  readonly sector?: ReadonlyArray<string> | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: ReadonlyArray<string> | null | undefined;
  /** Organisations it continues. */
  readonly successorOf?: ReadonlyArray<string> | null | undefined;
  /** Themes of the networks it belongs to. */
  readonly theme?: ReadonlyArray<string> | null | undefined;
  /** What ties it to others: relations of memberships, kinds of links. */
  readonly tie?: ReadonlyArray<string> | null | undefined;
};

/** A new organisation. */
export type OrganisationInput = {
  /** What it aims at, for projects and programmes. */
  readonly aims?: string | null | undefined;
  /** Other names: abbreviation, former, inflected, parallel. */
  readonly alternativeNames?: ReadonlyArray<AlternativeNameInput> | null | undefined;
  /** Class of the association in the register of associations. A term of `associationClass`. */
  readonly associationClass?: string | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Business id, as `1091823-7`. */
  readonly businessId?: string | null | undefined;
  /** Its general contact; never a person's. */
  readonly contact?: string | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: LocalisedInput | null | undefined;
  /** Its ids in other systems. */
  readonly externalIds?: ReadonlyArray<ExternalIdInput> | null | undefined;
  /** Times it is funded for. */
  readonly fundingPeriods?: ReadonlyArray<FundingPeriodInput> | null | undefined;
  /** Municipality it is registered in. */
  readonly homeMunicipality?: string | null | undefined;
  /** What kind of organisation it is; projects and programmes are kinds. A term of `organisationKind`. */
  readonly kind: string;
  /** Its name in each language it has one in. */
  readonly names: LocalisedInput;
  /** Areas it works in. */
  readonly operatingAreas?: ReadonlyArray<string> | null | undefined;
  /** A set ('all municipalities of Lapland'): shown as an actor, never counted as one organisation. */
  readonly plural?: boolean | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Number in the register of associations. */
  readonly registerNumber?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** Whether it works in social and health care, outside it, or both. A term of `sector`. */
  readonly sector?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** Organisations it continues. */
  readonly successorOf?: ReadonlyArray<string> | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
  /** Address of its website. */
  readonly website?: string | null | undefined;
};

/** How organisations are sorted. */
export type OrganisationSort =
  /** Best answers to the searched words first; without words the same as `NAME`. */
  | 'MATCH'
  /** By name, in the alphabet of the language. */
  | 'NAME'
  /** By the day of recording, latest first. */
  | 'RECORDED';

/** Fields of a response that can change. Only the fields present count; null clears one. */
export type ResponseEdit = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** How it came. A term of `responseChannel`. */
  readonly channel?: string | null | undefined;
  /** Organisations it speaks for. */
  readonly organisations?: ReadonlyArray<string> | null | undefined;
  /** Whether the listed networks are all, maybe not all, or the organisation is in none. A term of `ownList`. */
  readonly ownList?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** Day it was sent. */
  readonly sentOn?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** Whether it is started, sent or withdrawn. A term of `responseState`. */
  readonly state?: string | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new response. */
export type ResponseInput = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** How it came. A term of `responseChannel`. */
  readonly channel: string;
  /** Organisations it speaks for. */
  readonly organisations?: ReadonlyArray<string> | null | undefined;
  /** Whether the listed networks are all, maybe not all, or the organisation is in none. A term of `ownList`. */
  readonly ownList?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** Round it answers. */
  readonly round: string;
  /** Day it was sent. */
  readonly sentOn?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** Whether it is started, sent or withdrawn. A term of `responseState`. */
  readonly state: string;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** Fields of a round that can change. Only the fields present count; null clears one. */
export type RoundEdit = {
  /** It takes answers outside all other rounds and never closes. */
  readonly alwaysOpen?: boolean | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Last day it takes answers. */
  readonly closesOn?: string | null | undefined;
  /** Organisations that were invited. */
  readonly invited?: ReadonlyArray<string> | null | undefined;
  /** How many were invited, when they are not listed. */
  readonly invitedCount?: number | null | undefined;
  /** Name of the round in each language it has one in. */
  readonly names?: LocalisedInput | null | undefined;
  /** First day it takes answers. */
  readonly opensOn?: string | null | undefined;
  /** What is asked. */
  readonly questionSet?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new round. */
export type RoundInput = {
  /** It takes answers outside all other rounds and never closes. */
  readonly alwaysOpen?: boolean | null | undefined;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Last day it takes answers. */
  readonly closesOn?: string | null | undefined;
  /** Organisations that were invited. */
  readonly invited?: ReadonlyArray<string> | null | undefined;
  /** How many were invited, when they are not listed. */
  readonly invitedCount?: number | null | undefined;
  /** Name of the round in each language it has one in. */
  readonly names: LocalisedInput;
  /** First day it takes answers. */
  readonly opensOn?: string | null | undefined;
  /** What is asked. */
  readonly questionSet?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** What somebody may do. */
export type Scope =
  /** Accounts, redaction, settings and restoring, too. */
  | 'ADMINISTRATOR'
  /** Records for others within an area; never deletes or merges. */
  | 'AGENT'
  /** Does everything but what is the administrator's. */
  | 'COORDINATOR'
  /** Confirms or disputes the memberships of one network, and edits that network. */
  | 'NETWORK_COORDINATOR'
  /** Reads what is public. */
  | 'READER'
  /** Writes their own response; adds organisations, networks and memberships. */
  | 'RESPONDENT'
  /** The program itself, for what it loaded. */
  | 'SYSTEM';

/** How well a record answers a search, best first. */
export type SearchMatch =
  /** A name has the same words otherwise: in another case or language, written short or out, or with an error of typing. */
  | 'ALIKE'
  /** A name or text begins with them. */
  | 'BEGINS'
  /** Every word is somewhere inside a name or text. */
  | 'INSIDE'
  /** A name is exactly the searched words. */
  | 'SAME'
  /** Every word begins some word of a name or text. */
  | 'WORDS';

/** Fields of a stakeholder relation that can change. Only the fields present count; null clears one. */
export type StakeholderRelationEdit = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Classes of the relation. Terms of `stakeholderRelation`. */
  readonly classes?: ReadonlyArray<string> | null | undefined;
  /** Whether it is planned, current, ended or recommended. A term of `mode`. */
  readonly mode?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** What the stakeholder is towards the centre, in words. */
  readonly role?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new stakeholder relation. */
export type StakeholderRelationInput = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** The one in the centre of the stakeholder map. */
  readonly centre: string;
  /** Classes of the relation. Terms of `stakeholderRelation`. */
  readonly classes?: ReadonlyArray<string> | null | undefined;
  /** Whether it is planned, current, ended or recommended. A term of `mode`. */
  readonly mode: string;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** What the stakeholder is towards the centre, in words. */
  readonly role: string;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** The one around it. */
  readonly stakeholder: string;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** Fields of a statement that can change. Only the fields present count; null clears one. */
export type StatementEdit = {
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. */
  readonly basis?: string | null | undefined;
  /** Class of the challenge. A term of `challengeKind`. */
  readonly challenge?: string | null | undefined;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Class of the resource. A term of `resourceKind`. */
  readonly resource?: string | null | undefined;
  /** Whether somebody has reviewed it. A term of `review`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** In the respondent's own words. */
  readonly text?: string | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** A new statement. */
export type StatementInput = {
  /** What it is about. */
  readonly about: string;
  /** Whether the source states it or it was inferred; inferred records are suggestions. A term of `basis`. Without it, `basis.stated`. */
  readonly basis?: string | null | undefined;
  /** Class of the challenge. A term of `challengeKind`. */
  readonly challenge?: string | null | undefined;
  /** Whether it is a challenge, resource, goal, success or wish. A term of `statementKind`. */
  readonly kind: string;
  /** The words of the document that say so. */
  readonly quote?: string | null | undefined;
  /** Class of the resource. A term of `resourceKind`. */
  readonly resource?: string | null | undefined;
  /** Response it belongs to. */
  readonly response: string;
  /** Whether somebody has reviewed it. A term of `review`. Only coordinators may say `review.reviewed`. */
  readonly review?: string | null | undefined;
  /** How the information came. A term of `provenance`. Without it, `provenance.selfReported` from a respondent, `provenance.coordinator` from others. */
  readonly source?: string | null | undefined;
  /** Document the information was read from. */
  readonly sourceDocument?: string | null | undefined;
  /** Line of the document. */
  readonly sourceLine?: number | null | undefined;
  /** In the respondent's own words. */
  readonly text?: string | null | undefined;
  /** When it began to hold. */
  readonly validFrom?: string | null | undefined;
  /** Last time it held. */
  readonly validTo?: string | null | undefined;
};

/** Members without an organisation. */
export type UnaffiliatedMembersInput = {
  /** How many. */
  readonly count: number;
  /** What they are, never who. */
  readonly role?: string | null | undefined;
};

/** What a respondent sends: everything at once, or nothing of it. Sent twice with the same commandId it is done once. */
export type AnswersInput = {
  readonly round?: string | null | undefined;
  readonly channel: string;
  readonly organisations: ReadonlyArray<AnsweringOrganisationInput>;
  readonly respondentRole?: string | null | undefined;
  readonly ownList?: string | null | undefined;
  readonly networks: ReadonlyArray<AnsweredNetworkInput>;
};

/** Exactly one of id and new. */
export type AnsweringOrganisationInput = {
  readonly id?: string | null | undefined;
  readonly new?: NewOrganisationInput | null | undefined;
};

export type NewOrganisationInput = {
  readonly name: string;
  readonly kind?: string | null | undefined;
  readonly municipality?: string | null | undefined;
  readonly businessId?: string | null | undefined;
  readonly alike?: ReadonlyArray<AlikeInput> | null | undefined;
};

/** What the form showed as maybe the same, and what the person said. */
export type AlikeInput = {
  readonly id: string;
  readonly answer: AlikeAnswer;
};

export type AlikeAnswer =
  | 'DIFFERENT'
  | 'UNSURE';

/** Exactly one of id and new. */
export type AnsweredNetworkInput = {
  readonly id?: string | null | undefined;
  readonly new?: NewNetworkInput | null | undefined;
  readonly ties: ReadonlyArray<AnsweredTieInput>;
  readonly still?: StillTrue | null | undefined;
  readonly challenges?: AnsweredTermsInput | null | undefined;
  readonly resources?: AnsweredTermsInput | null | undefined;
  readonly aim?: string | null | undefined;
  readonly purposefulness?: string | null | undefined;
};

export type NewNetworkInput = {
  readonly name: string;
  readonly themes?: ReadonlyArray<string> | null | undefined;
  readonly municipality?: string | null | undefined;
  readonly alike?: ReadonlyArray<AlikeInput> | null | undefined;
};

export type AnsweredTieInput = {
  readonly organisation: number;
  readonly relation: string;
  readonly roles?: ReadonlyArray<string> | null | undefined;
  readonly validFrom?: string | null | undefined;
  readonly onBehalfOf?: ReadonlyArray<string> | null | undefined;
  readonly endedOn?: string | null | undefined;
};

export type AnsweredTermsInput = {
  readonly terms?: ReadonlyArray<string> | null | undefined;
  readonly text?: string | null | undefined;
};

export type StillTrue =
  | 'HOLDS'
  | 'CHANGED'
  | 'ENDED';

export type OperatorQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorQuery = { readonly operator: { readonly name: string | null, readonly contact: string | null } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly networks: { readonly count: { readonly total: number, readonly unreviewed: number } }, readonly organisations: { readonly count: { readonly total: number, readonly unreviewed: number } }, readonly memberships: { readonly count: { readonly total: number, readonly unreviewed: number } }, readonly events: { readonly count: { readonly total: number, readonly unreviewed: number } }, readonly materials: { readonly count: { readonly total: number, readonly unreviewed: number } }, readonly example: { readonly id: string } | null };

export type SourceCountFragment = { readonly total: number, readonly unreviewed: number };

export type OpenAreaQueryVariables = Exact<{
  id: string;
}>;


export type OpenAreaQuery = { readonly record:
    | { readonly __typename: 'Area', readonly code: string, readonly longitude: number | null, readonly latitude: number | null, readonly polygon: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string } }>, readonly kind: { readonly id: string }, readonly partOf: { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddAreaMutationVariables = Exact<{
  commandId: string;
  input: AreaInput;
}>;


export type AddAreaMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditAreaMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: AreaEdit;
  after: AreaEdit;
  reason?: string | null | undefined;
}>;


export type EditAreaMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndAreaMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndAreaMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveAreaMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveAreaMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenAssessmentQueryVariables = Exact<{
  id: string;
}>;


export type OpenAssessmentQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly aim: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly response: { readonly __typename: 'Response', readonly validTo: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }, readonly network: { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly purposefulness: { readonly id: string }, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddAssessmentMutationVariables = Exact<{
  commandId: string;
  input: AssessmentInput;
}>;


export type AddAssessmentMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditAssessmentMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: AssessmentEdit;
  after: AssessmentEdit;
  reason?: string | null | undefined;
}>;


export type EditAssessmentMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndAssessmentMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndAssessmentMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveAssessmentMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveAssessmentMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenAttendanceQueryVariables = Exact<{
  id: string;
}>;


export type OpenAttendanceQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly representatives: number | null, readonly remote: boolean, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly event: { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly organisation: { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddAttendanceMutationVariables = Exact<{
  commandId: string;
  input: AttendanceInput;
}>;


export type AddAttendanceMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditAttendanceMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: AttendanceEdit;
  after: AttendanceEdit;
  reason?: string | null | undefined;
}>;


export type EditAttendanceMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndAttendanceMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndAttendanceMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveAttendanceMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveAttendanceMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenConceptQueryVariables = Exact<{
  id: string;
}>;


export type OpenConceptQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly scheme: string, readonly symbol: string | null, readonly notation: string | null, readonly order: number | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly alternativeLabels: ReadonlyArray<{ readonly label: string, readonly language: string | null }>, readonly broader: { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly class: { readonly id: string } | null, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddConceptMutationVariables = Exact<{
  commandId: string;
  input: ConceptInput;
}>;


export type AddConceptMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditConceptMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: ConceptEdit;
  after: ConceptEdit;
  reason?: string | null | undefined;
}>;


export type EditConceptMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndConceptMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndConceptMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveConceptMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveConceptMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenEventQueryVariables = Exact<{
  id: string;
}>;


export type OpenEventQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly headCount: number | null, readonly remoteCount: number | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly kind: { readonly id: string }, readonly areas: ReadonlyArray<{ readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly mode: { readonly id: string } | null, readonly networks: ReadonlyArray<{ readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly organisers: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly partOf: { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly description: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddEventMutationVariables = Exact<{
  commandId: string;
  input: EventInput;
}>;


export type AddEventMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditEventMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: EventEdit;
  after: EventEdit;
  reason?: string | null | undefined;
}>;


export type EditEventMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndEventMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndEventMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveEventMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveEventMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenLinkQueryVariables = Exact<{
  id: string;
}>;


export type OpenLinkQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly from:
        | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly kind: { readonly id: string }, readonly mode: { readonly id: string }, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddLinkMutationVariables = Exact<{
  commandId: string;
  input: LinkInput;
}>;


export type AddLinkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditLinkMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: LinkEdit;
  after: LinkEdit;
  reason?: string | null | undefined;
}>;


export type EditLinkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndLinkMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndLinkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveLinkMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveLinkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenMaterialQueryVariables = Exact<{
  id: string;
}>;


export type OpenMaterialQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string } }>, readonly kind: { readonly id: string }, readonly keeper: { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      >, readonly partOf: { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly description: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddMaterialMutationVariables = Exact<{
  commandId: string;
  input: MaterialInput;
}>;


export type AddMaterialMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditMaterialMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: MaterialEdit;
  after: MaterialEdit;
  reason?: string | null | undefined;
}>;


export type EditMaterialMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndMaterialMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndMaterialMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveMaterialMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveMaterialMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenMembershipQueryVariables = Exact<{
  id: string;
}>;


export type OpenMembershipQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly organisation: { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string }, readonly roles: ReadonlyArray<{ readonly id: string }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string }, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddMembershipMutationVariables = Exact<{
  commandId: string;
  input: MembershipInput;
}>;


export type AddMembershipMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditMembershipMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: MembershipEdit;
  after: MembershipEdit;
  reason?: string | null | undefined;
}>;


export type EditMembershipMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndMembershipMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndMembershipMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveMembershipMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveMembershipMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenMunicipalPracticeQueryVariables = Exact<{
  id: string;
}>;


export type OpenMunicipalPracticeQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly area: { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly contactRole: { readonly id: string }, readonly cooperationDocument: { readonly id: string }, readonly forum: { readonly id: string }, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddMunicipalPracticeMutationVariables = Exact<{
  commandId: string;
  input: MunicipalPracticeInput;
}>;


export type AddMunicipalPracticeMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditMunicipalPracticeMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: MunicipalPracticeEdit;
  after: MunicipalPracticeEdit;
  reason?: string | null | undefined;
}>;


export type EditMunicipalPracticeMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndMunicipalPracticeMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndMunicipalPracticeMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveMunicipalPracticeMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveMunicipalPracticeMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenNetworkQueryVariables = Exact<{
  id: string;
}>;


export type OpenNetworkQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly influences: string | null, readonly preconditions: string | null, readonly meetingCount: number | null, readonly website: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string } }>, readonly kind: { readonly id: string }, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly functions: ReadonlyArray<{ readonly id: string }>, readonly targetGroups: ReadonlyArray<{ readonly id: string }>, readonly purpose: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly areas: ReadonlyArray<{ readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly level: { readonly id: string } | null, readonly openness: { readonly id: string }, readonly permanence: { readonly id: string }, readonly status: { readonly id: string }, readonly partOf: { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly attachedTo: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly restsOn: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly meetingMode: { readonly id: string } | null, readonly memberList: { readonly id: string }, readonly membersWithoutOrganisation: ReadonlyArray<{ readonly count: number, readonly role: string | null }>, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddNetworkMutationVariables = Exact<{
  commandId: string;
  input: NetworkInput;
}>;


export type AddNetworkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditNetworkMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: NetworkEdit;
  after: NetworkEdit;
  reason?: string | null | undefined;
}>;


export type EditNetworkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndNetworkMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndNetworkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveNetworkMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveNetworkMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OpenOrganisationQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly businessId: string | null, readonly registerNumber: string | null, readonly website: string | null, readonly contact: string | null, readonly aims: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string } }>, readonly kind: { readonly id: string }, readonly associationClass: { readonly id: string } | null, readonly sector: { readonly id: string } | null, readonly externalIds: ReadonlyArray<{ readonly system: string, readonly value: string }>, readonly homeMunicipality: { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly operatingAreas: ReadonlyArray<{ readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly description: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly fundingPeriods: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly note: string | null }>, readonly successorOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddOrganisationMutationVariables = Exact<{
  commandId: string;
  input: OrganisationInput;
}>;


export type AddOrganisationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditOrganisationMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: OrganisationEdit;
  after: OrganisationEdit;
  reason?: string | null | undefined;
}>;


export type EditOrganisationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndOrganisationMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndOrganisationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveOrganisationMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveOrganisationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenResponseQueryVariables = Exact<{
  id: string;
}>;


export type OpenResponseQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly sentOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly round: { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly channel: { readonly id: string }, readonly state: { readonly id: string }, readonly ownList: { readonly id: string } | null, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddResponseMutationVariables = Exact<{
  commandId: string;
  input: ResponseInput;
}>;


export type AddResponseMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditResponseMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: ResponseEdit;
  after: ResponseEdit;
  reason?: string | null | undefined;
}>;


export type EditResponseMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndResponseMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndResponseMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveResponseMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveResponseMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenRoundQueryVariables = Exact<{
  id: string;
}>;


export type OpenRoundQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly opensOn: string | null, readonly closesOn: string | null, readonly alwaysOpen: boolean, readonly questionSet: string | null, readonly invitedCount: number | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly invited: ReadonlyArray<{ readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddRoundMutationVariables = Exact<{
  commandId: string;
  input: RoundInput;
}>;


export type AddRoundMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditRoundMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: RoundEdit;
  after: RoundEdit;
  reason?: string | null | undefined;
}>;


export type EditRoundMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndRoundMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndRoundMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveRoundMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveRoundMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

type EditNamed_Area_Fragment = { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type EditNamed_Assessment_Fragment = { readonly __typename: 'Assessment', readonly validTo: string | null, readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type EditNamed_Attendance_Fragment = { readonly __typename: 'Attendance', readonly validTo: string | null, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type EditNamed_Concept_Fragment = { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type EditNamed_Event_Fragment = { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type EditNamed_Link_Fragment = { readonly __typename: 'Link', readonly validTo: string | null, readonly id: string, readonly from:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
  , readonly to:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
   };

type EditNamed_Material_Fragment = { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type EditNamed_Membership_Fragment = { readonly __typename: 'Membership', readonly validTo: string | null, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type EditNamed_MunicipalPractice_Fragment = { readonly __typename: 'MunicipalPractice', readonly validTo: string | null, readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type EditNamed_Network_Fragment = { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type EditNamed_Organisation_Fragment = { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type EditNamed_Response_Fragment = { readonly __typename: 'Response', readonly validTo: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type EditNamed_Round_Fragment = { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type EditNamed_StakeholderRelation_Fragment = { readonly __typename: 'StakeholderRelation', readonly validTo: string | null, readonly id: string, readonly centre:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
  , readonly stakeholder:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
   };

type EditNamed_Statement_Fragment = { readonly __typename: 'Statement', readonly validTo: string | null, readonly id: string, readonly about:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly id: string }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly id: string }
   };

export type EditNamedFragment =
  | EditNamed_Area_Fragment
  | EditNamed_Assessment_Fragment
  | EditNamed_Attendance_Fragment
  | EditNamed_Concept_Fragment
  | EditNamed_Event_Fragment
  | EditNamed_Link_Fragment
  | EditNamed_Material_Fragment
  | EditNamed_Membership_Fragment
  | EditNamed_MunicipalPractice_Fragment
  | EditNamed_Network_Fragment
  | EditNamed_Organisation_Fragment
  | EditNamed_Response_Fragment
  | EditNamed_Round_Fragment
  | EditNamed_StakeholderRelation_Fragment
  | EditNamed_Statement_Fragment
;

type EditCommon_Area_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Assessment_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Attendance_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Concept_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Event_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Link_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Material_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Membership_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_MunicipalPractice_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Network_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Organisation_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Response_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Round_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_StakeholderRelation_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

type EditCommon_Statement_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } };

export type EditCommonFragment =
  | EditCommon_Area_Fragment
  | EditCommon_Assessment_Fragment
  | EditCommon_Attendance_Fragment
  | EditCommon_Concept_Fragment
  | EditCommon_Event_Fragment
  | EditCommon_Link_Fragment
  | EditCommon_Material_Fragment
  | EditCommon_Membership_Fragment
  | EditCommon_MunicipalPractice_Fragment
  | EditCommon_Network_Fragment
  | EditCommon_Organisation_Fragment
  | EditCommon_Response_Fragment
  | EditCommon_Round_Fragment
  | EditCommon_StakeholderRelation_Fragment
  | EditCommon_Statement_Fragment
;

type EditSaved_AreaPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_AssessmentPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_AttendancePayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_ConceptPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_EventPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_LinkPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_MaterialPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_MembershipPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_MunicipalPracticePayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_NetworkPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_OrganisationPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_RedactPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_ResponsePayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_RoundPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_StakeholderRelationPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_StatementPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type EditSaved_UndoPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type EditSavedFragment =
  | EditSaved_AreaPayload_Fragment
  | EditSaved_AssessmentPayload_Fragment
  | EditSaved_AttendancePayload_Fragment
  | EditSaved_ConceptPayload_Fragment
  | EditSaved_EventPayload_Fragment
  | EditSaved_LinkPayload_Fragment
  | EditSaved_MaterialPayload_Fragment
  | EditSaved_MembershipPayload_Fragment
  | EditSaved_MunicipalPracticePayload_Fragment
  | EditSaved_NetworkPayload_Fragment
  | EditSaved_OrganisationPayload_Fragment
  | EditSaved_RedactPayload_Fragment
  | EditSaved_ResponsePayload_Fragment
  | EditSaved_RoundPayload_Fragment
  | EditSaved_StakeholderRelationPayload_Fragment
  | EditSaved_StatementPayload_Fragment
  | EditSaved_UndoPayload_Fragment
;

export type EditNameQueryVariables = Exact<{
  id: string;
}>;


export type EditNameQuery = { readonly record:
    | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Assessment', readonly validTo: string | null, readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Attendance', readonly validTo: string | null, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Link', readonly validTo: string | null, readonly id: string, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Membership', readonly validTo: string | null, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'MunicipalPractice', readonly validTo: string | null, readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Response', readonly validTo: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'StakeholderRelation', readonly validTo: string | null, readonly id: string, readonly centre:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly stakeholder:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Statement', readonly validTo: string | null, readonly id: string, readonly about:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly id: string }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
       }
   | null };

export type EditTermsQueryVariables = Exact<{
  scheme: string;
  language: Language;
}>;


export type EditTermsQuery = { readonly terms: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> };

export type EditSearchQueryVariables = Exact<{
  text: string;
  nouns: ReadonlyArray<NounName> | NounName;
}>;


export type EditSearchQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly match: SearchMatch, readonly record:
        | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }> } };

export type EditSimilarQueryVariables = Exact<{
  text: string;
  noun: DuplicateNoun;
}>;


export type EditSimilarQuery = { readonly similarNames: ReadonlyArray<{ readonly record:
      | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    , readonly judgement: { readonly verdict: NameVerdict, readonly veto: NameVeto | null, readonly reasons: ReadonlyArray<{ readonly signal: NameSignal, readonly first: string, readonly second: string }> } }> };

export type EditResponsesQueryVariables = Exact<{ [key: string]: never; }>;


export type EditResponsesQuery = { readonly responses: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Response', readonly validTo: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }> } };

export type OpenStakeholderRelationQueryVariables = Exact<{
  id: string;
}>;


export type OpenStakeholderRelationQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly role: string, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly centre:
        | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly stakeholder:
        | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly classes: ReadonlyArray<{ readonly id: string }>, readonly mode: { readonly id: string }, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddStakeholderRelationMutationVariables = Exact<{
  commandId: string;
  input: StakeholderRelationInput;
}>;


export type AddStakeholderRelationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditStakeholderRelationMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: StakeholderRelationEdit;
  after: StakeholderRelationEdit;
  reason?: string | null | undefined;
}>;


export type EditStakeholderRelationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndStakeholderRelationMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndStakeholderRelationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveStakeholderRelationMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveStakeholderRelationMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenStatementQueryVariables = Exact<{
  id: string;
}>;


export type OpenStatementQuery = { readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
    | { readonly __typename: 'Statement', readonly text: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly response: { readonly __typename: 'Response', readonly validTo: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }, readonly kind: { readonly id: string }, readonly about:
        | { readonly __typename: 'Area', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Assessment', readonly validTo: string | null, readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Attendance', readonly validTo: string | null, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Concept', readonly scheme: string, readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly startsOn: string | null, readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Link', readonly validTo: string | null, readonly id: string, readonly from:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          , readonly to:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
           }
        | { readonly __typename: 'Material', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Membership', readonly validTo: string | null, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'MunicipalPractice', readonly validTo: string | null, readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly validTo: string | null, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Response', readonly validTo: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Round', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'StakeholderRelation', readonly validTo: string | null, readonly id: string, readonly centre:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          , readonly stakeholder:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
           }
        | { readonly __typename: 'Statement', readonly validTo: string | null, readonly id: string, readonly about:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly id: string }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly id: string }
           }
      , readonly challenge: { readonly id: string } | null, readonly resource: { readonly id: string } | null, readonly source: { readonly id: string }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string }, readonly review: { readonly id: string } }
   | null };

export type AddStatementMutationVariables = Exact<{
  commandId: string;
  input: StatementInput;
}>;


export type AddStatementMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EditStatementMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: StatementEdit;
  after: StatementEdit;
  reason?: string | null | undefined;
}>;


export type EditStatementMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndStatementMutationVariables = Exact<{
  commandId: string;
  id: string;
  on: string;
  reason?: string | null | undefined;
}>;


export type EndStatementMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveStatementMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason?: string | null | undefined;
}>;


export type RemoveStatementMutation = { readonly saved: { readonly revision: number | null, readonly record: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SendFeedbackMutationVariables = Exact<{
  input: FeedbackInput;
}>;


export type SendFeedbackMutation = { readonly sent: { readonly code: string | null, readonly problems: ReadonlyArray<{ readonly code: string }> } };

export type FeedbackAnswerQueryVariables = Exact<{
  code: string;
}>;


export type FeedbackAnswerQuery = { readonly feedback: { readonly id: string, readonly about: FeedbackAbout, readonly text: string, readonly page: string | null, readonly language: Language, readonly state: FeedbackState, readonly sentOn: string, readonly ageInDays: number, readonly late: boolean, readonly answer: string | null, readonly answeredOn: string | null } | null };

export type AllFeedbackQueryVariables = Exact<{ [key: string]: never; }>;


export type AllFeedbackQuery = { readonly allFeedback: { readonly open: number, readonly late: number, readonly items: ReadonlyArray<{ readonly id: string, readonly about: FeedbackAbout, readonly text: string, readonly page: string | null, readonly language: Language, readonly state: FeedbackState, readonly sentOn: string, readonly ageInDays: number, readonly late: boolean, readonly answer: string | null, readonly answeredOn: string | null }> } };

export type AnswerFeedbackMutationVariables = Exact<{
  id: string;
  answer: string;
}>;


export type AnswerFeedbackMutation = { readonly handled: { readonly problems: ReadonlyArray<{ readonly code: string }> } };

export type CloseFeedbackMutationVariables = Exact<{
  id: string;
}>;


export type CloseFeedbackMutation = { readonly handled: { readonly problems: ReadonlyArray<{ readonly code: string }> } };

export type EraseFeedbackMutationVariables = Exact<{
  id: string;
}>;


export type EraseFeedbackMutation = { readonly handled: { readonly problems: ReadonlyArray<{ readonly code: string }> } };

export type FeedbackItemFragment = { readonly id: string, readonly about: FeedbackAbout, readonly text: string, readonly page: string | null, readonly language: Language, readonly state: FeedbackState, readonly sentOn: string, readonly ageInDays: number, readonly late: boolean, readonly answer: string | null, readonly answeredOn: string | null };

export type HeadQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadQuery = { readonly revision: number };

export type LatestChangesQueryVariables = Exact<{
  since: number;
  first: number;
}>;


export type LatestChangesQuery = { readonly changes: ReadonlyArray<{ readonly revision: number, readonly time: string, readonly command: string, readonly scope: Scope, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly noun: NounName, readonly id: string, readonly record:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Link', readonly id: string, readonly from:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          , readonly to:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
           }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          , readonly stakeholder:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
           }
        | { readonly __typename: 'Statement', readonly id: string, readonly about:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly id: string }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly id: string }
           }
       | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly withheld: boolean, readonly before: { readonly json: string, readonly text: string | null, readonly localised: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly records: ReadonlyArray<
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Link', readonly id: string, readonly from:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly to:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly stakeholder:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Statement', readonly id: string, readonly about:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
                | { readonly id: string }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
               }
          > } | null, readonly after: { readonly json: string, readonly text: string | null, readonly localised: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly records: ReadonlyArray<
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Link', readonly id: string, readonly from:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly to:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly stakeholder:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Statement', readonly id: string, readonly about:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
                | { readonly id: string }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
               }
          > } | null }> }> }> };

export type HomeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeQuery = { readonly region: { readonly id: string, readonly names: { readonly fi: string | null }, readonly parts: ReadonlyArray<{ readonly id: string, readonly kind: { readonly id: string } }> } | null, readonly networks: { readonly count: { readonly total: number, readonly unreviewed: number, readonly rule: { readonly day: string } } }, readonly organisations: { readonly count: { readonly total: number, readonly unreviewed: number } }, readonly themeRanking: { readonly themes: ReadonlyArray<{ readonly organisations: number, readonly networks: number, readonly theme: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }> }, readonly incomplete: { readonly groups: { readonly groups: ReadonlyArray<{ readonly value: string }> } } };

export type HomeToCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeToCheckQuery = { readonly allFeedback: { readonly open: number, readonly late: number }, readonly networks: { readonly count: { readonly unreviewed: number } }, readonly organisations: { readonly count: { readonly unreviewed: number } }, readonly events: { readonly count: { readonly unreviewed: number } }, readonly materials: { readonly count: { readonly unreviewed: number } } };

export type EventListQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  search?: string | null | undefined;
  sort?: EventSort | null | undefined;
  asOf?: string | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type EventListQuery = { readonly events: { readonly count: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly areas: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly attendanceCount: { readonly organisations: number } }> } };

export type EventGroupsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  more: boolean;
  review: boolean;
  kindRows?: ReadonlyArray<string> | string | null | undefined;
  areasRows?: ReadonlyArray<string> | string | null | undefined;
  modeRows?: ReadonlyArray<string> | string | null | undefined;
  networksRows?: ReadonlyArray<string> | string | null | undefined;
  organisersRows?: ReadonlyArray<string> | string | null | undefined;
  partOfRows?: ReadonlyArray<string> | string | null | undefined;
  sourceRows?: ReadonlyArray<string> | string | null | undefined;
  basisRows?: ReadonlyArray<string> | string | null | undefined;
  reviewRows?: ReadonlyArray<string> | string | null | undefined;
}>;


export type EventGroupsQuery = { readonly events: { readonly kind: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly areas: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly mode: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly networks: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly organisers: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly partOf?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly source?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly basis?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly review?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> } } };

export type ListAreaFragment = { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

export type ListCountFragment = { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } };

export type ListGroupsFragment = { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> };

export type RegionPartsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionPartsQuery = { readonly region: { readonly id: string, readonly parts: ReadonlyArray<{ readonly id: string }> } | null };

export type MaterialListQueryVariables = Exact<{
  filter?: MaterialFilter | null | undefined;
  search?: string | null | undefined;
  sort?: MaterialSort | null | undefined;
  asOf?: string | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type MaterialListQuery = { readonly materials: { readonly count: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly keeper: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly partOf: { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null }> } };

export type MaterialGroupsQueryVariables = Exact<{
  filter?: MaterialFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  more: boolean;
  review: boolean;
  kindRows?: ReadonlyArray<string> | string | null | undefined;
  keeperRows?: ReadonlyArray<string> | string | null | undefined;
  aboutRows?: ReadonlyArray<string> | string | null | undefined;
  partOfRows?: ReadonlyArray<string> | string | null | undefined;
  sourceRows?: ReadonlyArray<string> | string | null | undefined;
  basisRows?: ReadonlyArray<string> | string | null | undefined;
  reviewRows?: ReadonlyArray<string> | string | null | undefined;
}>;


export type MaterialGroupsQuery = { readonly materials: { readonly kind: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly keeper: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly about: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly partOf: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly source?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly basis?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly review?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> } } };

export type MunicipalityRowFragment = { readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly partOf: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly networkCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly organisationCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } } };

export type RegionMunicipalitiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type RegionMunicipalitiesQuery = { readonly region: { readonly id: string, readonly networkCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly organisationCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly parts: ReadonlyArray<{ readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly partOf: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly networkCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly organisationCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } } }>, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null };

export type AllMunicipalitiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  language: Language;
}>;


export type AllMunicipalitiesQuery = { readonly areas: { readonly count: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly partOf: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly networkCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly organisationCount: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } } }> } };

export type WithoutAreaQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type WithoutAreaQuery = { readonly networks: { readonly count: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } } }, readonly organisations: { readonly count: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } } } };

export type NetworkListQueryVariables = Exact<{
  filter?: NetworkFilter | null | undefined;
  search?: string | null | undefined;
  sort?: NetworkSort | null | undefined;
  asOf?: string | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkListQuery = { readonly networks: { readonly count: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly themes: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly areas: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly status: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly memberCount: { readonly state: MemberState, readonly total: number, readonly unreviewed: number } }> } };

export type NetworkGroupsQueryVariables = Exact<{
  filter?: NetworkFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  more: boolean;
  review: boolean;
  themesRows?: ReadonlyArray<string> | string | null | undefined;
  areasRows?: ReadonlyArray<string> | string | null | undefined;
  kindRows?: ReadonlyArray<string> | string | null | undefined;
  statusRows?: ReadonlyArray<string> | string | null | undefined;
  opennessRows?: ReadonlyArray<string> | string | null | undefined;
  functionsRows?: ReadonlyArray<string> | string | null | undefined;
  targetGroupsRows?: ReadonlyArray<string> | string | null | undefined;
  levelRows?: ReadonlyArray<string> | string | null | undefined;
  permanenceRows?: ReadonlyArray<string> | string | null | undefined;
  memberListRows?: ReadonlyArray<string> | string | null | undefined;
  organisationRows?: ReadonlyArray<string> | string | null | undefined;
  roleRows?: ReadonlyArray<string> | string | null | undefined;
  attachedToRows?: ReadonlyArray<string> | string | null | undefined;
  restsOnRows?: ReadonlyArray<string> | string | null | undefined;
  partOfRows?: ReadonlyArray<string> | string | null | undefined;
  meetingModeRows?: ReadonlyArray<string> | string | null | undefined;
  sourceRows?: ReadonlyArray<string> | string | null | undefined;
  basisRows?: ReadonlyArray<string> | string | null | undefined;
  reviewRows?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NetworkGroupsQuery = { readonly networks: { readonly themes: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly areas: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly kind: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly status: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly openness: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly functions?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly targetGroups?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly level?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly permanence?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly memberList?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly organisation?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly role?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly attachedTo?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly restsOn?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly partOf?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly meetingMode?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly source?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly basis?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly review?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> } } };

export type OrganisationListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  search?: string | null | undefined;
  sort?: OrganisationSort | null | undefined;
  asOf?: string | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationListQuery = { readonly organisations: { readonly count: { readonly total: number, readonly unreviewed: number, readonly sets: number, readonly suggestions: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plural: boolean, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly operatingAreas: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly networkCount: { readonly total: number, readonly unreviewed: number } }> } };

export type OrganisationGroupsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  more: boolean;
  review: boolean;
  kindRows?: ReadonlyArray<string> | string | null | undefined;
  areaRows?: ReadonlyArray<string> | string | null | undefined;
  sectorRows?: ReadonlyArray<string> | string | null | undefined;
  associationClassRows?: ReadonlyArray<string> | string | null | undefined;
  themeRows?: ReadonlyArray<string> | string | null | undefined;
  networkRows?: ReadonlyArray<string> | string | null | undefined;
  relationRows?: ReadonlyArray<string> | string | null | undefined;
  roleRows?: ReadonlyArray<string> | string | null | undefined;
  homeMunicipalityRows?: ReadonlyArray<string> | string | null | undefined;
  operatingAreasRows?: ReadonlyArray<string> | string | null | undefined;
  successorOfRows?: ReadonlyArray<string> | string | null | undefined;
  sourceRows?: ReadonlyArray<string> | string | null | undefined;
  basisRows?: ReadonlyArray<string> | string | null | undefined;
  reviewRows?: ReadonlyArray<string> | string | null | undefined;
}>;


export type OrganisationGroupsQuery = { readonly organisations: { readonly kind: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly area: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly sector: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly associationClass: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly theme: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly network?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly relation?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly role?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly homeMunicipality?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly operatingAreas?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly successorOf?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly source?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly basis?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> }, readonly review?: { readonly groups: ReadonlyArray<{ readonly value: string, readonly total: number, readonly unreviewed: number, readonly label: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null }> } } };

export type InNoNetworkQueryVariables = Exact<{
  organisations: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
}>;


export type InNoNetworkQuery = { readonly responses: { readonly nodes: ReadonlyArray<{ readonly organisations: ReadonlyArray<{ readonly id: string }> }> } };

export type ThemeRowFragment = { readonly id: string, readonly symbol: string | null, readonly unreviewed: boolean, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeLabels: ReadonlyArray<{ readonly label: string }>, readonly class: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null };

export type ThemesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ThemesQuery = { readonly themeRanking: { readonly rule: { readonly code: CountRuleCode, readonly day: string }, readonly themes: ReadonlyArray<{ readonly organisations: number, readonly networks: number, readonly theme: { readonly id: string, readonly symbol: string | null, readonly unreviewed: boolean, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeLabels: ReadonlyArray<{ readonly label: string }>, readonly class: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null } }> }, readonly terms: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly unreviewed: boolean, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeLabels: ReadonlyArray<{ readonly label: string }>, readonly class: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null }>, readonly withoutTheme: { readonly count: { readonly total: number } }, readonly incomplete: { readonly groups: { readonly groups: ReadonlyArray<{ readonly value: string }> } } };

export type MapDocumentQueryVariables = Exact<{ [key: string]: never; }>;


export type MapDocumentQuery = { readonly mapDocument: { readonly url: string, readonly revision: number } };

export type MapSelectedQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type MapSelectedQuery = { readonly record:
    | { readonly __typename: 'Area', readonly unreviewed: boolean, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Assessment', readonly unreviewed: boolean, readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Attendance', readonly unreviewed: boolean, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Concept', readonly unreviewed: boolean, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly unreviewed: boolean, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Link', readonly unreviewed: boolean, readonly id: string, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Material', readonly unreviewed: boolean, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Membership', readonly unreviewed: boolean, readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'MunicipalPractice', readonly unreviewed: boolean, readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Network', readonly meetingCount: number | null, readonly unreviewed: boolean, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly purpose: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly areas: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly permanence: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly status: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly memberCount: { readonly state: MemberState, readonly total: number, readonly unreviewed: number }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly unreviewed: boolean, readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly operatingAreas: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly description: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly fundingPeriods: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }>, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Response', readonly unreviewed: boolean, readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Round', readonly unreviewed: boolean, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'StakeholderRelation', readonly unreviewed: boolean, readonly id: string, readonly centre:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly stakeholder:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Statement', readonly unreviewed: boolean, readonly id: string, readonly about:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly id: string }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
       }
   | null };

export type AreaRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: Language;
}>;


export type AreaRecordQuery = { readonly revision: number, readonly area: { readonly __typename: 'Area', readonly code: string, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly successors: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly networkCount: { readonly total: number, readonly unreviewed: number, readonly suggestions: number, readonly sets: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly organisationCount: { readonly total: number, readonly unreviewed: number, readonly suggestions: number, readonly sets: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly parts: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly practices: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly contactRole: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly cooperationDocument: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly forum: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly materials: ReadonlyArray<{ readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly links: ReadonlyArray<{ readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } } | null, readonly networks: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Network', readonly unreviewed: boolean, readonly id: string, readonly memberCount: { readonly state: MemberState, readonly total: number, readonly unreviewed: number }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Organisation', readonly unreviewed: boolean, readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }, readonly events: { readonly count: { readonly total: number }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> } };

export type ConceptRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ConceptRecordQuery = { readonly revision: number, readonly concept: { readonly __typename: 'Concept', readonly scheme: string, readonly symbol: string | null, readonly notation: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly alternativeLabels: ReadonlyArray<{ readonly label: string, readonly language: string | null }>, readonly broader: { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly narrower: ReadonlyArray<{ readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly class: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly links: ReadonlyArray<{ readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly usage: ReadonlyArray<{ readonly noun: NounName, readonly dimension: string, readonly count: { readonly total: number, readonly unreviewed: number, readonly suggestions: number, readonly sets: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } } }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } } | null };

export type ThemeTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: Language;
}>;


export type ThemeTiesQuery = { readonly networks: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Network', readonly unreviewed: boolean, readonly id: string, readonly memberCount: { readonly state: MemberState, readonly total: number, readonly unreviewed: number }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Organisation', readonly unreviewed: boolean, readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> } };

export type EntryRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type EntryRecordQuery = { readonly revision: number, readonly record:
    | { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Assessment', readonly aim: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly response: { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }, readonly purposefulness: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Attendance', readonly representatives: number | null, readonly remote: boolean, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Link', readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Membership', readonly renewedOn: string | null, readonly lapsed: boolean, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly statements: ReadonlyArray<{ readonly text: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly challenge: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly resource: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly contactRole: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly cooperationDocument: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly forum: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly plural: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Response', readonly sentOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly channel: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly state: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly ownList: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly responseStatements: ReadonlyArray<{ readonly text: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly about:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Link', readonly id: string, readonly from:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            , readonly to:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
             }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            , readonly stakeholder:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
             }
          | { readonly __typename: 'Statement', readonly id: string, readonly about:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
              | { readonly id: string }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly id: string }
             }
        , readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly challenge: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly resource: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Round', readonly opensOn: string | null, readonly closesOn: string | null, readonly alwaysOpen: boolean, readonly questionSet: string | null, readonly invitedCount: number | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly invited: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly responses: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly state: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly channel: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly practices: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly links: ReadonlyArray<{ readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        , readonly to:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
         }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly stakeholderRole: string, readonly classes: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly centre:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly stakeholder:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Statement', readonly text: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly response: { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly challenge: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly resource: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly about:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly id: string }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
       }
   | null };

export type EventRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type EventRecordQuery = { readonly revision: number, readonly event: { readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly headCount: number | null, readonly remoteCount: number | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly areas: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly networks: ReadonlyArray<{ readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly organisers: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly partOf: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly description: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly attendanceCount: { readonly persons: number | null, readonly remote: number | null, readonly organisations: number, readonly pairs: number }, readonly attendances: ReadonlyArray<{ readonly representatives: number | null, readonly remote: boolean, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly parts: ReadonlyArray<{ readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly materials: ReadonlyArray<{ readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly links: ReadonlyArray<{ readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } } | null };

export type RecordHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  before?: number | null | undefined;
}>;


export type RecordHistoryQuery = { readonly history: ReadonlyArray<{ readonly revision: number, readonly time: string, readonly command: string, readonly scope: Scope, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly noun: NounName, readonly id: string, readonly record:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Link', readonly id: string, readonly from:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          , readonly to:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
           }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          , readonly stakeholder:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
           }
        | { readonly __typename: 'Statement', readonly id: string, readonly about:
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly id: string }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly id: string }
            | { readonly id: string }
           }
       | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly withheld: boolean, readonly before: { readonly json: string, readonly text: string | null, readonly localised: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly records: ReadonlyArray<
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Link', readonly id: string, readonly from:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly to:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly stakeholder:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Statement', readonly id: string, readonly about:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
                | { readonly id: string }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
               }
          > } | null, readonly after: { readonly json: string, readonly text: string | null, readonly localised: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly records: ReadonlyArray<
            | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Link', readonly id: string, readonly from:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly to:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
            | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              , readonly stakeholder:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
               }
            | { readonly __typename: 'Statement', readonly id: string, readonly about:
                | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
                | { readonly id: string }
                | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
                | { readonly id: string }
                | { readonly id: string }
               }
          > } | null }> }> }> };

export type MaterialRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type MaterialRecordQuery = { readonly revision: number, readonly material: { readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly keeper: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly about: ReadonlyArray<
      | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    >, readonly partOf: { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly description: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly parts: ReadonlyArray<{ readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly links: ReadonlyArray<{ readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } } | null };

export type NetworkRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NetworkRecordQuery = { readonly revision: number, readonly network: { readonly __typename: 'Network', readonly influences: string | null, readonly preconditions: string | null, readonly meetingCount: number | null, readonly website: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly themes: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly functions: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly targetGroups: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly purpose: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly areas: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly level: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly openness: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly permanence: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly status: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly partOf: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly attachedTo: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly restsOn: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly meetingMode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly memberList: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly membersWithoutOrganisation: ReadonlyArray<{ readonly count: number, readonly role: string | null }>, readonly coordinators: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly memberCount: { readonly state: MemberState, readonly total: number, readonly organisations: number, readonly withoutOrganisation: number, readonly unreviewed: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly memberships: { readonly members: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }>, readonly participants: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }>, readonly others: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }>, readonly suggestions: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }> }, readonly subgroups: ReadonlyArray<{ readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly events: ReadonlyArray<{ readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly materials: ReadonlyArray<{ readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly links: ReadonlyArray<{ readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly statements: ReadonlyArray<{ readonly text: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly challenge: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly resource: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null }>, readonly stakeholderRelations: ReadonlyArray<{ readonly role: string, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly classes: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly centre:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly stakeholder:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } } | null };

export type OrganisationRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type OrganisationRecordQuery = { readonly revision: number, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly businessId: string | null, readonly registerNumber: string | null, readonly website: string | null, readonly contact: string | null, readonly aims: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly associationClass: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly sector: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly externalIds: ReadonlyArray<{ readonly system: string, readonly value: string }>, readonly homeMunicipality: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly operatingAreas: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly description: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly fundingPeriods: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly note: string | null }>, readonly successorOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly successors: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly networkCount: { readonly total: number, readonly unreviewed: number, readonly suggestions: number, readonly sets: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } }, readonly memberships: { readonly members: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }>, readonly participants: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }>, readonly others: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }>, readonly suggestions: ReadonlyArray<{ readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }> }, readonly hostedNetworks: ReadonlyArray<{ readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly dependentNetworks: ReadonlyArray<{ readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly attendances: ReadonlyArray<{ readonly representatives: number | null, readonly remote: boolean, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly event: { readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly organisedEvents: ReadonlyArray<{ readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly materials: ReadonlyArray<{ readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly keptMaterials: ReadonlyArray<{ readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly links: ReadonlyArray<{ readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly statements: ReadonlyArray<{ readonly text: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly challenge: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly resource: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null }>, readonly stakeholderRelations: ReadonlyArray<{ readonly role: string, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly classes: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly centre:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly stakeholder:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }>, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } } | null };

type RecordCommon_Area_Fragment = { readonly __typename: 'Area', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Attendance_Fragment = { readonly __typename: 'Attendance', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Concept_Fragment = { readonly __typename: 'Concept', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Link_Fragment = { readonly __typename: 'Link', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Material_Fragment = { readonly __typename: 'Material', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_MunicipalPractice_Fragment = { readonly __typename: 'MunicipalPractice', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Network_Fragment = { readonly __typename: 'Network', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Response_Fragment = { readonly __typename: 'Response', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Round_Fragment = { readonly __typename: 'Round', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_StakeholderRelation_Fragment = { readonly __typename: 'StakeholderRelation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordCommon_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly sourceDocument: string | null, readonly sourceLine: number | null, readonly quote: string | null, readonly recordedOn: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly source: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly recordedAs: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly basis: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly review: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

export type RecordCommonFragment =
  | RecordCommon_Area_Fragment
  | RecordCommon_Assessment_Fragment
  | RecordCommon_Attendance_Fragment
  | RecordCommon_Concept_Fragment
  | RecordCommon_Event_Fragment
  | RecordCommon_Link_Fragment
  | RecordCommon_Material_Fragment
  | RecordCommon_Membership_Fragment
  | RecordCommon_MunicipalPractice_Fragment
  | RecordCommon_Network_Fragment
  | RecordCommon_Organisation_Fragment
  | RecordCommon_Response_Fragment
  | RecordCommon_Round_Fragment
  | RecordCommon_StakeholderRelation_Fragment
  | RecordCommon_Statement_Fragment
;

export type RecordOtherNamesFragment = { readonly name: string, readonly language: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type TieMarks_Area_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Assessment_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Attendance_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Concept_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Event_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Link_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Material_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Membership_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_MunicipalPractice_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Network_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Organisation_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Response_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Round_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_StakeholderRelation_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

type TieMarks_Statement_Fragment = { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean };

export type TieMarksFragment =
  | TieMarks_Area_Fragment
  | TieMarks_Assessment_Fragment
  | TieMarks_Attendance_Fragment
  | TieMarks_Concept_Fragment
  | TieMarks_Event_Fragment
  | TieMarks_Link_Fragment
  | TieMarks_Material_Fragment
  | TieMarks_Membership_Fragment
  | TieMarks_MunicipalPractice_Fragment
  | TieMarks_Network_Fragment
  | TieMarks_Organisation_Fragment
  | TieMarks_Response_Fragment
  | TieMarks_Round_Fragment
  | TieMarks_StakeholderRelation_Fragment
  | TieMarks_Statement_Fragment
;

export type TieMembershipFragment = { readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> };

export type TieToOrganisationFragment = { readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> };

export type TieToNetworkFragment = { readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> };

export type TieLinkFragment = { readonly role: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly kind: { readonly id: string, readonly inverseLabels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly from:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
  , readonly to:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
   };

export type TieStatementFragment = { readonly text: string | null, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly challenge: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly resource: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null };

export type TieStakeholderFragment = { readonly role: string, readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly classes: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly mode: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly centre:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
  , readonly stakeholder:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
   };

export type TieMaterialFragment = { readonly __typename: 'Material', readonly website: string | null, readonly date: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

export type TieEventFragment = { readonly __typename: 'Event', readonly startsOn: string | null, readonly endsOn: string | null, readonly place: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

export type RecordCountFragment = { readonly total: number, readonly unreviewed: number, readonly suggestions: number, readonly sets: number, readonly rule: { readonly code: CountRuleCode, readonly day: string } };

export type PastOfNetworkQueryVariables = Exact<{
  network: string;
  asOf?: string | null | undefined;
}>;


export type PastOfNetworkQuery = { readonly network: { readonly memberships: { readonly past: ReadonlyArray<{ readonly validTo: string | null, readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly validTo: string | null, readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }> } } | null };

export type PastOfOrganisationQueryVariables = Exact<{
  organisation: string;
  asOf?: string | null | undefined;
}>;


export type PastOfOrganisationQuery = { readonly organisation: { readonly memberships: { readonly past: ReadonlyArray<{ readonly validTo: string | null, readonly lapsed: boolean, readonly renewedOn: string | null, readonly id: string, readonly validFrom: string | null, readonly quote: string | null, readonly unreviewed: boolean, readonly suggestion: boolean, readonly network: { readonly __typename: 'Network', readonly validTo: string | null, readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly relation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly roles: ReadonlyArray<{ readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly confirmation: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> }> } } | null };

export type RegisterCountFragment = { readonly count: number, readonly unreviewed: number, readonly path: string };

export type RegisterMatchFragment = { readonly count: number, readonly path: string, readonly term: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

export type RegisterReceiptFragment = { readonly code: string, readonly suggestions: number, readonly response: { readonly id: string }, readonly networks: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly organisations: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly networks: { readonly count: number, readonly unreviewed: number, readonly path: string }, readonly sharing: { readonly count: number, readonly unreviewed: number, readonly path: string }, readonly closest: { readonly atLeast: number, readonly count: number, readonly unreviewed: number, readonly path: string } | null, readonly sameChallenges: ReadonlyArray<{ readonly count: number, readonly path: string, readonly term: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly helpers: ReadonlyArray<{ readonly count: number, readonly path: string, readonly term: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }> }> };

export type RegisterRoundQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type RegisterRoundQuery = { readonly answeringRound: { readonly known: boolean, readonly open: boolean, readonly round: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null } | null };

export type RegisterSendMutationVariables = Exact<{
  commandId: string;
  token?: string | null | undefined;
  input: AnswersInput;
}>;


export type RegisterSendMutation = { readonly sent: { readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly receipt: { readonly code: string, readonly suggestions: number, readonly response: { readonly id: string }, readonly networks: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly organisations: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly networks: { readonly count: number, readonly unreviewed: number, readonly path: string }, readonly sharing: { readonly count: number, readonly unreviewed: number, readonly path: string }, readonly closest: { readonly atLeast: number, readonly count: number, readonly unreviewed: number, readonly path: string } | null, readonly sameChallenges: ReadonlyArray<{ readonly count: number, readonly path: string, readonly term: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly helpers: ReadonlyArray<{ readonly count: number, readonly path: string, readonly term: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }> }> } | null } };

export type RegisterOwnReceiptsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterOwnReceiptsQuery = { readonly ownAnswers: { readonly receipts: ReadonlyArray<{ readonly code: string, readonly suggestions: number, readonly response: { readonly id: string }, readonly networks: ReadonlyArray<{ readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly organisations: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly networks: { readonly count: number, readonly unreviewed: number, readonly path: string }, readonly sharing: { readonly count: number, readonly unreviewed: number, readonly path: string }, readonly closest: { readonly atLeast: number, readonly count: number, readonly unreviewed: number, readonly path: string } | null, readonly sameChallenges: ReadonlyArray<{ readonly count: number, readonly path: string, readonly term: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }>, readonly helpers: ReadonlyArray<{ readonly count: number, readonly path: string, readonly term: { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }> }> }> } | null };

type RegisterNamed_Area_Fragment = { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RegisterNamed_Concept_Fragment = { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RegisterNamed_Event_Fragment = { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RegisterNamed_Material_Fragment = { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RegisterNamed_Network_Fragment = { readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RegisterNamed_Organisation_Fragment = { readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RegisterNamed_Round_Fragment = { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

export type RegisterNamedFragment =
  | RegisterNamed_Area_Fragment
  | RegisterNamed_Concept_Fragment
  | RegisterNamed_Event_Fragment
  | RegisterNamed_Material_Fragment
  | RegisterNamed_Network_Fragment
  | RegisterNamed_Organisation_Fragment
  | RegisterNamed_Round_Fragment
;

export type RegisterNamesQueryVariables = Exact<{
  text: string;
  nouns: ReadonlyArray<NounName> | NounName;
  noun: DuplicateNoun;
}>;


export type RegisterNamesQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly match: SearchMatch, readonly record:
        | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }> }, readonly similarNames: ReadonlyArray<{ readonly record:
      | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly validTo: string | null, readonly id: string, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    , readonly judgement: { readonly verdict: NameVerdict, readonly veto: NameVeto | null, readonly reasons: ReadonlyArray<{ readonly signal: NameSignal, readonly first: string, readonly second: string }> } }> };

export type RegisterTermFragment = { readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

export type RegisterTermsQueryVariables = Exact<{
  language: Language;
}>;


export type RegisterTermsQuery = { readonly challenges: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly purposefulness: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly roles: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly respondentRoles: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly region: { readonly parts: ReadonlyArray<{ readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }> } | null };

export type FoundOtherNameFragment = { readonly name: string, readonly language: string | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly total: number, readonly nouns: ReadonlyArray<{ readonly noun: NounName, readonly total: number }>, readonly hits: ReadonlyArray<{ readonly noun: NounName, readonly match: SearchMatch, readonly reason: { readonly signal: NameSignal, readonly first: string, readonly second: string } | null, readonly record:
        | { readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly scheme: string, readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly alternativeLabels: ReadonlyArray<{ readonly language: string | null, readonly name: string }>, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly startsOn: string | null, readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly plural: boolean, readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly kind: { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly homeMunicipality: { readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } | null, readonly alternativeNames: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly unreviewed: boolean, readonly suggestion: boolean, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }> } };

type CommandPayload_AreaPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_AssessmentPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_AttendancePayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_ConceptPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_EventPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_LinkPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_MaterialPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_MembershipPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_MunicipalPracticePayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_NetworkPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_OrganisationPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_RedactPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_ResponsePayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_RoundPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_StakeholderRelationPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_StatementPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

type CommandPayload_UndoPayload_Fragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type CommandPayloadFragment =
  | CommandPayload_AreaPayload_Fragment
  | CommandPayload_AssessmentPayload_Fragment
  | CommandPayload_AttendancePayload_Fragment
  | CommandPayload_ConceptPayload_Fragment
  | CommandPayload_EventPayload_Fragment
  | CommandPayload_LinkPayload_Fragment
  | CommandPayload_MaterialPayload_Fragment
  | CommandPayload_MembershipPayload_Fragment
  | CommandPayload_MunicipalPracticePayload_Fragment
  | CommandPayload_NetworkPayload_Fragment
  | CommandPayload_OrganisationPayload_Fragment
  | CommandPayload_RedactPayload_Fragment
  | CommandPayload_ResponsePayload_Fragment
  | CommandPayload_RoundPayload_Fragment
  | CommandPayload_StakeholderRelationPayload_Fragment
  | CommandPayload_StatementPayload_Fragment
  | CommandPayload_UndoPayload_Fragment
;

export type ReviewAreaMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: AreaEdit;
  after: AreaEdit;
}>;


export type ReviewAreaMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewAssessmentMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: AssessmentEdit;
  after: AssessmentEdit;
}>;


export type ReviewAssessmentMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewAttendanceMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: AttendanceEdit;
  after: AttendanceEdit;
}>;


export type ReviewAttendanceMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewConceptMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: ConceptEdit;
  after: ConceptEdit;
}>;


export type ReviewConceptMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewEventMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: EventEdit;
  after: EventEdit;
}>;


export type ReviewEventMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewLinkMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: LinkEdit;
  after: LinkEdit;
}>;


export type ReviewLinkMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewMaterialMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: MaterialEdit;
  after: MaterialEdit;
}>;


export type ReviewMaterialMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewMembershipMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: MembershipEdit;
  after: MembershipEdit;
}>;


export type ReviewMembershipMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewMunicipalPracticeMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: MunicipalPracticeEdit;
  after: MunicipalPracticeEdit;
}>;


export type ReviewMunicipalPracticeMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewNetworkMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: NetworkEdit;
  after: NetworkEdit;
}>;


export type ReviewNetworkMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewOrganisationMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: OrganisationEdit;
  after: OrganisationEdit;
}>;


export type ReviewOrganisationMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewResponseMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: ResponseEdit;
  after: ResponseEdit;
}>;


export type ReviewResponseMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewRoundMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: RoundEdit;
  after: RoundEdit;
}>;


export type ReviewRoundMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewStakeholderRelationMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: StakeholderRelationEdit;
  after: StakeholderRelationEdit;
}>;


export type ReviewStakeholderRelationMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviewStatementMutationVariables = Exact<{
  commandId: string;
  id: string;
  before: StatementEdit;
  after: StatementEdit;
}>;


export type ReviewStatementMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackAreaMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackAreaMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackAssessmentMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackAssessmentMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackAttendanceMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackAttendanceMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackConceptMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackConceptMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackEventMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackEventMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackLinkMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackLinkMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackMaterialMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackMaterialMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackMembershipMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackMembershipMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackMunicipalPracticeMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackMunicipalPracticeMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackNetworkMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackNetworkMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackOrganisationMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackOrganisationMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackResponseMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackResponseMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackRoundMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackRoundMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackStakeholderRelationMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackStakeholderRelationMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BringBackStatementMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type BringBackStatementMutation = { readonly payload: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type HistoryValueFragment = { readonly json: string, readonly text: string | null, readonly localised: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly records: ReadonlyArray<
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Link', readonly id: string, readonly from:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly to:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      , readonly stakeholder:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
       }
    | { readonly __typename: 'Statement', readonly id: string, readonly about:
        | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
        | { readonly id: string }
        | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        | { readonly id: string }
        | { readonly id: string }
       }
  > };

export type HistorySetFragment = { readonly revision: number, readonly time: string, readonly command: string, readonly scope: Scope, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly noun: NounName, readonly id: string, readonly record:
      | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
      | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
      | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Link', readonly id: string, readonly from:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        , readonly to:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
         }
      | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
      | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
      | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
      | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
      | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
        , readonly stakeholder:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
         }
      | { readonly __typename: 'Statement', readonly id: string, readonly about:
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly id: string }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly id: string }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly id: string }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly id: string }
          | { readonly id: string }
         }
     | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly withheld: boolean, readonly before: { readonly json: string, readonly text: string | null, readonly localised: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly records: ReadonlyArray<
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Link', readonly id: string, readonly from:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            , readonly to:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
             }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            , readonly stakeholder:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
             }
          | { readonly __typename: 'Statement', readonly id: string, readonly about:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
              | { readonly id: string }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly id: string }
             }
        > } | null, readonly after: { readonly json: string, readonly text: string | null, readonly localised: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } | null, readonly records: ReadonlyArray<
          | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Link', readonly id: string, readonly from:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            , readonly to:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
             }
          | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
          | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
          | { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
            , readonly stakeholder:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
             }
          | { readonly __typename: 'Statement', readonly id: string, readonly about:
              | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
              | { readonly id: string }
              | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
              | { readonly id: string }
              | { readonly id: string }
             }
        > } | null }> }> };

export type NameWhyFragment = { readonly signal: NameSignal, readonly first: string, readonly second: string };

export type NameSaidFragment = { readonly verdict: NameVerdict, readonly veto: NameVeto | null, readonly reasons: ReadonlyArray<{ readonly signal: NameSignal, readonly first: string, readonly second: string }> };

export type RecordTextFragment = { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null };

export type RecordTermFragment = { readonly id: string, readonly labels: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordLinked_Area_Fragment = { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordLinked_Concept_Fragment = { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordLinked_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordLinked_Material_Fragment = { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordLinked_Network_Fragment = { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordLinked_Organisation_Fragment = { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordLinked_Round_Fragment = { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

export type RecordLinkedFragment =
  | RecordLinked_Area_Fragment
  | RecordLinked_Concept_Fragment
  | RecordLinked_Event_Fragment
  | RecordLinked_Material_Fragment
  | RecordLinked_Network_Fragment
  | RecordLinked_Organisation_Fragment
  | RecordLinked_Round_Fragment
;

type RecordName_Area_Fragment = { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordName_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordName_Attendance_Fragment = { readonly __typename: 'Attendance', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordName_Concept_Fragment = { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordName_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordName_Link_Fragment = { readonly __typename: 'Link', readonly id: string, readonly from:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
  , readonly to:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
   };

type RecordName_Material_Fragment = { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordName_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordName_MunicipalPractice_Fragment = { readonly __typename: 'MunicipalPractice', readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordName_Network_Fragment = { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordName_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordName_Response_Fragment = { readonly __typename: 'Response', readonly id: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }>, readonly round: { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } };

type RecordName_Round_Fragment = { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } };

type RecordName_StakeholderRelation_Fragment = { readonly __typename: 'StakeholderRelation', readonly id: string, readonly centre:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
  , readonly stakeholder:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
   };

type RecordName_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly about:
    | { readonly __typename: 'Area', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly __typename: 'Concept', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Event', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly __typename: 'Material', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly plural: boolean, readonly id: string, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }, readonly network: { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } } }
    | { readonly id: string }
    | { readonly __typename: 'Network', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly plural: boolean, readonly kind: { readonly id: string }, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly __typename: 'Round', readonly id: string, readonly names: { readonly fi: string | null, readonly selko: string | null, readonly sv: string | null, readonly en: string | null, readonly se: string | null, readonly smn: string | null, readonly sms: string | null } }
    | { readonly id: string }
    | { readonly id: string }
   };

export type RecordNameFragment =
  | RecordName_Area_Fragment
  | RecordName_Assessment_Fragment
  | RecordName_Attendance_Fragment
  | RecordName_Concept_Fragment
  | RecordName_Event_Fragment
  | RecordName_Link_Fragment
  | RecordName_Material_Fragment
  | RecordName_Membership_Fragment
  | RecordName_MunicipalPractice_Fragment
  | RecordName_Network_Fragment
  | RecordName_Organisation_Fragment
  | RecordName_Response_Fragment
  | RecordName_Round_Fragment
  | RecordName_StakeholderRelation_Fragment
  | RecordName_Statement_Fragment
;

export type TermPicturesQueryVariables = Exact<{ [key: string]: never; }>;


export type TermPicturesQuery = { readonly schemes: ReadonlyArray<{ readonly id: string, readonly terms: ReadonlyArray<{ readonly id: string, readonly symbol: string | null }> }> };

export type UndoMutationVariables = Exact<{
  commandId: string;
  revision: number;
}>;


export type UndoMutation = { readonly undo: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly revision: number, readonly viewer: { readonly scope: Scope } };

export { TypedDocumentString } from './typed-document.ts';
export { OperatorDocument } from './documents/OperatorDocument.ts';
export { SourcesDocument } from './documents/SourcesDocument.ts';
export { OpenAreaDocument } from './documents/OpenAreaDocument.ts';
export { AddAreaDocument } from './documents/AddAreaDocument.ts';
export { EditAreaDocument } from './documents/EditAreaDocument.ts';
export { EndAreaDocument } from './documents/EndAreaDocument.ts';
export { RemoveAreaDocument } from './documents/RemoveAreaDocument.ts';
export { OpenAssessmentDocument } from './documents/OpenAssessmentDocument.ts';
export { AddAssessmentDocument } from './documents/AddAssessmentDocument.ts';
export { EditAssessmentDocument } from './documents/EditAssessmentDocument.ts';
export { EndAssessmentDocument } from './documents/EndAssessmentDocument.ts';
export { RemoveAssessmentDocument } from './documents/RemoveAssessmentDocument.ts';
export { OpenAttendanceDocument } from './documents/OpenAttendanceDocument.ts';
export { AddAttendanceDocument } from './documents/AddAttendanceDocument.ts';
export { EditAttendanceDocument } from './documents/EditAttendanceDocument.ts';
export { EndAttendanceDocument } from './documents/EndAttendanceDocument.ts';
export { RemoveAttendanceDocument } from './documents/RemoveAttendanceDocument.ts';
export { OpenConceptDocument } from './documents/OpenConceptDocument.ts';
export { AddConceptDocument } from './documents/AddConceptDocument.ts';
export { EditConceptDocument } from './documents/EditConceptDocument.ts';
export { EndConceptDocument } from './documents/EndConceptDocument.ts';
export { RemoveConceptDocument } from './documents/RemoveConceptDocument.ts';
export { OpenEventDocument } from './documents/OpenEventDocument.ts';
export { AddEventDocument } from './documents/AddEventDocument.ts';
export { EditEventDocument } from './documents/EditEventDocument.ts';
export { EndEventDocument } from './documents/EndEventDocument.ts';
export { RemoveEventDocument } from './documents/RemoveEventDocument.ts';
export { OpenLinkDocument } from './documents/OpenLinkDocument.ts';
export { AddLinkDocument } from './documents/AddLinkDocument.ts';
export { EditLinkDocument } from './documents/EditLinkDocument.ts';
export { EndLinkDocument } from './documents/EndLinkDocument.ts';
export { RemoveLinkDocument } from './documents/RemoveLinkDocument.ts';
export { OpenMaterialDocument } from './documents/OpenMaterialDocument.ts';
export { AddMaterialDocument } from './documents/AddMaterialDocument.ts';
export { EditMaterialDocument } from './documents/EditMaterialDocument.ts';
export { EndMaterialDocument } from './documents/EndMaterialDocument.ts';
export { RemoveMaterialDocument } from './documents/RemoveMaterialDocument.ts';
export { OpenMembershipDocument } from './documents/OpenMembershipDocument.ts';
export { AddMembershipDocument } from './documents/AddMembershipDocument.ts';
export { EditMembershipDocument } from './documents/EditMembershipDocument.ts';
export { EndMembershipDocument } from './documents/EndMembershipDocument.ts';
export { RemoveMembershipDocument } from './documents/RemoveMembershipDocument.ts';
export { OpenMunicipalPracticeDocument } from './documents/OpenMunicipalPracticeDocument.ts';
export { AddMunicipalPracticeDocument } from './documents/AddMunicipalPracticeDocument.ts';
export { EditMunicipalPracticeDocument } from './documents/EditMunicipalPracticeDocument.ts';
export { EndMunicipalPracticeDocument } from './documents/EndMunicipalPracticeDocument.ts';
export { RemoveMunicipalPracticeDocument } from './documents/RemoveMunicipalPracticeDocument.ts';
export { OpenNetworkDocument } from './documents/OpenNetworkDocument.ts';
export { AddNetworkDocument } from './documents/AddNetworkDocument.ts';
export { EditNetworkDocument } from './documents/EditNetworkDocument.ts';
export { EndNetworkDocument } from './documents/EndNetworkDocument.ts';
export { RemoveNetworkDocument } from './documents/RemoveNetworkDocument.ts';
export { OpenOrganisationDocument } from './documents/OpenOrganisationDocument.ts';
export { AddOrganisationDocument } from './documents/AddOrganisationDocument.ts';
export { EditOrganisationDocument } from './documents/EditOrganisationDocument.ts';
export { EndOrganisationDocument } from './documents/EndOrganisationDocument.ts';
export { RemoveOrganisationDocument } from './documents/RemoveOrganisationDocument.ts';
export { OpenResponseDocument } from './documents/OpenResponseDocument.ts';
export { AddResponseDocument } from './documents/AddResponseDocument.ts';
export { EditResponseDocument } from './documents/EditResponseDocument.ts';
export { EndResponseDocument } from './documents/EndResponseDocument.ts';
export { RemoveResponseDocument } from './documents/RemoveResponseDocument.ts';
export { OpenRoundDocument } from './documents/OpenRoundDocument.ts';
export { AddRoundDocument } from './documents/AddRoundDocument.ts';
export { EditRoundDocument } from './documents/EditRoundDocument.ts';
export { EndRoundDocument } from './documents/EndRoundDocument.ts';
export { RemoveRoundDocument } from './documents/RemoveRoundDocument.ts';
export { EditNameDocument } from './documents/EditNameDocument.ts';
export { EditTermsDocument } from './documents/EditTermsDocument.ts';
export { EditSearchDocument } from './documents/EditSearchDocument.ts';
export { EditSimilarDocument } from './documents/EditSimilarDocument.ts';
export { EditResponsesDocument } from './documents/EditResponsesDocument.ts';
export { OpenStakeholderRelationDocument } from './documents/OpenStakeholderRelationDocument.ts';
export { AddStakeholderRelationDocument } from './documents/AddStakeholderRelationDocument.ts';
export { EditStakeholderRelationDocument } from './documents/EditStakeholderRelationDocument.ts';
export { EndStakeholderRelationDocument } from './documents/EndStakeholderRelationDocument.ts';
export { RemoveStakeholderRelationDocument } from './documents/RemoveStakeholderRelationDocument.ts';
export { OpenStatementDocument } from './documents/OpenStatementDocument.ts';
export { AddStatementDocument } from './documents/AddStatementDocument.ts';
export { EditStatementDocument } from './documents/EditStatementDocument.ts';
export { EndStatementDocument } from './documents/EndStatementDocument.ts';
export { RemoveStatementDocument } from './documents/RemoveStatementDocument.ts';
export { SendFeedbackDocument } from './documents/SendFeedbackDocument.ts';
export { FeedbackAnswerDocument } from './documents/FeedbackAnswerDocument.ts';
export { AllFeedbackDocument } from './documents/AllFeedbackDocument.ts';
export { AnswerFeedbackDocument } from './documents/AnswerFeedbackDocument.ts';
export { CloseFeedbackDocument } from './documents/CloseFeedbackDocument.ts';
export { EraseFeedbackDocument } from './documents/EraseFeedbackDocument.ts';
export { HeadDocument } from './documents/HeadDocument.ts';
export { LatestChangesDocument } from './documents/LatestChangesDocument.ts';
export { HomeDocument } from './documents/HomeDocument.ts';
export { HomeToCheckDocument } from './documents/HomeToCheckDocument.ts';
export { EventListDocument } from './documents/EventListDocument.ts';
export { EventGroupsDocument } from './documents/EventGroupsDocument.ts';
export { RegionPartsDocument } from './documents/RegionPartsDocument.ts';
export { MaterialListDocument } from './documents/MaterialListDocument.ts';
export { MaterialGroupsDocument } from './documents/MaterialGroupsDocument.ts';
export { RegionMunicipalitiesDocument } from './documents/RegionMunicipalitiesDocument.ts';
export { AllMunicipalitiesDocument } from './documents/AllMunicipalitiesDocument.ts';
export { WithoutAreaDocument } from './documents/WithoutAreaDocument.ts';
export { NetworkListDocument } from './documents/NetworkListDocument.ts';
export { NetworkGroupsDocument } from './documents/NetworkGroupsDocument.ts';
export { OrganisationListDocument } from './documents/OrganisationListDocument.ts';
export { OrganisationGroupsDocument } from './documents/OrganisationGroupsDocument.ts';
export { InNoNetworkDocument } from './documents/InNoNetworkDocument.ts';
export { ThemesDocument } from './documents/ThemesDocument.ts';
export { MapDocumentDocument } from './documents/MapDocumentDocument.ts';
export { MapSelectedDocument } from './documents/MapSelectedDocument.ts';
export { AreaRecordDocument } from './documents/AreaRecordDocument.ts';
export { ConceptRecordDocument } from './documents/ConceptRecordDocument.ts';
export { ThemeTiesDocument } from './documents/ThemeTiesDocument.ts';
export { EntryRecordDocument } from './documents/EntryRecordDocument.ts';
export { EventRecordDocument } from './documents/EventRecordDocument.ts';
export { RecordHistoryDocument } from './documents/RecordHistoryDocument.ts';
export { MaterialRecordDocument } from './documents/MaterialRecordDocument.ts';
export { NetworkRecordDocument } from './documents/NetworkRecordDocument.ts';
export { OrganisationRecordDocument } from './documents/OrganisationRecordDocument.ts';
export { PastOfNetworkDocument } from './documents/PastOfNetworkDocument.ts';
export { PastOfOrganisationDocument } from './documents/PastOfOrganisationDocument.ts';
export { RegisterRoundDocument } from './documents/RegisterRoundDocument.ts';
export { RegisterSendDocument } from './documents/RegisterSendDocument.ts';
export { RegisterOwnReceiptsDocument } from './documents/RegisterOwnReceiptsDocument.ts';
export { RegisterNamesDocument } from './documents/RegisterNamesDocument.ts';
export { RegisterTermsDocument } from './documents/RegisterTermsDocument.ts';
export { SearchDocument } from './documents/SearchDocument.ts';
export { ReviewAreaDocument } from './documents/ReviewAreaDocument.ts';
export { ReviewAssessmentDocument } from './documents/ReviewAssessmentDocument.ts';
export { ReviewAttendanceDocument } from './documents/ReviewAttendanceDocument.ts';
export { ReviewConceptDocument } from './documents/ReviewConceptDocument.ts';
export { ReviewEventDocument } from './documents/ReviewEventDocument.ts';
export { ReviewLinkDocument } from './documents/ReviewLinkDocument.ts';
export { ReviewMaterialDocument } from './documents/ReviewMaterialDocument.ts';
export { ReviewMembershipDocument } from './documents/ReviewMembershipDocument.ts';
export { ReviewMunicipalPracticeDocument } from './documents/ReviewMunicipalPracticeDocument.ts';
export { ReviewNetworkDocument } from './documents/ReviewNetworkDocument.ts';
export { ReviewOrganisationDocument } from './documents/ReviewOrganisationDocument.ts';
export { ReviewResponseDocument } from './documents/ReviewResponseDocument.ts';
export { ReviewRoundDocument } from './documents/ReviewRoundDocument.ts';
export { ReviewStakeholderRelationDocument } from './documents/ReviewStakeholderRelationDocument.ts';
export { ReviewStatementDocument } from './documents/ReviewStatementDocument.ts';
export { BringBackAreaDocument } from './documents/BringBackAreaDocument.ts';
export { BringBackAssessmentDocument } from './documents/BringBackAssessmentDocument.ts';
export { BringBackAttendanceDocument } from './documents/BringBackAttendanceDocument.ts';
export { BringBackConceptDocument } from './documents/BringBackConceptDocument.ts';
export { BringBackEventDocument } from './documents/BringBackEventDocument.ts';
export { BringBackLinkDocument } from './documents/BringBackLinkDocument.ts';
export { BringBackMaterialDocument } from './documents/BringBackMaterialDocument.ts';
export { BringBackMembershipDocument } from './documents/BringBackMembershipDocument.ts';
export { BringBackMunicipalPracticeDocument } from './documents/BringBackMunicipalPracticeDocument.ts';
export { BringBackNetworkDocument } from './documents/BringBackNetworkDocument.ts';
export { BringBackOrganisationDocument } from './documents/BringBackOrganisationDocument.ts';
export { BringBackResponseDocument } from './documents/BringBackResponseDocument.ts';
export { BringBackRoundDocument } from './documents/BringBackRoundDocument.ts';
export { BringBackStakeholderRelationDocument } from './documents/BringBackStakeholderRelationDocument.ts';
export { BringBackStatementDocument } from './documents/BringBackStatementDocument.ts';
export { TermPicturesDocument } from './documents/TermPicturesDocument.ts';
export { UndoDocument } from './documents/UndoDocument.ts';
export { ViewerDocument } from './documents/ViewerDocument.ts';
