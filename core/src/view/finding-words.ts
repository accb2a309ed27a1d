/**
 * Findings in words: every code of the analyses has its texts. Compiles only while it has, so a new analysis, kind,
 * threshold, fact or reason asks for words at once.
 */
import {
  type AnalysisId,
  analyses,
  type FactCode,
  factCodes,
  type FindingGroup,
  type FindingKind,
  isAnalysis,
  type ReasonCode,
  reasonCodes,
  settingsOf,
} from '#analysis/findings/analyses.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import { parsePartialDate } from '#domain/partial-date.ts';
import type { Speaker } from '#texts/speaker.ts';
import type { TextKey } from '#texts/texts.ts';

type SettingKeys<A extends AnalysisId> =
  `findings.setting.${A}.${keyof (typeof analyses)[A]['settings'] & string}.${'label' | 'why'}`;
type Key =
  | `findings.group.${FindingGroup}.${'name' | 'one'}`
  | `findings.analysis.${AnalysisId}.${'name' | 'how'}`
  | `findings.sentence.${AnalysisId}`
  | { [A in AnalysisId]: SettingKeys<A> }[AnalysisId]
  | `findings.kind.${FindingKind}`
  | `findings.fact.${FactCode}`
  | `findings.reason.${ReasonCode}`;

type EveryCodeHasWords = [Exclude<Key, TextKey>] extends [never] ? true : Exclude<Key, TextKey>;
const everyCodeHasWords: EveryCodeHasWords = true;
void everyCodeHasWords;

const kinds: ReadonlySet<string> = new Set(Object.values(analyses).flatMap((one): readonly string[] => one.kinds));
const facts: ReadonlySet<string> = new Set(factCodes);
const reasons: ReadonlySet<string> = new Set(reasonCodes);

/** Name of an analysis; its id when it is none of ours (a client of another version). */
export const sayAnalysis = ({ say }: Pick<Speaker, 'say'>, id: string): string =>
  isAnalysis(id) ? say(`findings.analysis.${id}.name`) : id;

export const sayKind = ({ say }: Pick<Speaker, 'say'>, kind: string): string =>
  kinds.has(kind) ? say(`findings.kind.${kind as FindingKind}`) : kind;

export const sayFact = ({ say }: Pick<Speaker, 'say'>, code: string): string =>
  facts.has(code) ? say(`findings.fact.${code as FactCode}`) : code;

/** A finding in one sentence; `shared` is what its pair shares. */
export const saySentence = ({ say }: Pick<Speaker, 'say'>, id: string, shared: number): string =>
  isAnalysis(id) ? say(`findings.sentence.${id}`, { n: shared }) : id;

/** Shares are written as whole per cent. */
export const percent = (share: number): number => Math.round(share * 100);

/** The rule of an analysis with the thresholds it was looked for with; those not given are the default. */
export const sayRule = (
  { say }: Pick<Speaker, 'say'>,
  id: string,
  settings: Readonly<Record<string, number>> = {},
): string => {
  if (!isAnalysis(id)) return '';
  const values = Object.entries(settingsOf(id)).map(([name, setting]) => {
    const value = settings[name] ?? setting.default;
    return [name, setting.unit === 'share' ? percent(value) : value] as const;
  });
  return say(`findings.analysis.${id}.how`, Object.fromEntries(values));
};

export type ReasonSaid = {
  readonly code: string;
  /** Names of the records, in the reader's words. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
};

/** More than one decimal would pretend to know more. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** What a value is written as: numbers and dates come as text from the wire. */
const written = (speaker: Pick<Speaker, 'date'>, name: string, value: string | number): string | number => {
  if (typeof value === 'number') return round(value);
  if (name === 'n' && value.trim() !== '' && Number.isFinite(Number(value))) return round(Number(value));
  if (name !== 'date') return value;
  const date: PartialDate | null = parsePartialDate(value);
  return date === null ? value : speaker.date(date);
};

/** Why two names are alike is said as everywhere else, when the reason knows it. */
const sayNames = (speaker: Pick<Speaker, 'say' | 'knows'>, { values }: ReasonSaid): string | null => {
  const key = `names.reason.${values['signal']}`;
  if (!speaker.knows(key)) return null;
  const [a, b] = [String(values['first'] ?? ''), String(values['second'] ?? '')];
  return speaker.say(key, { a, b, word: a === '' ? b : a });
};

/** A reason in one short sentence. */
export const sayFindingReason = (
  speaker: Pick<Speaker, 'say' | 'knows' | 'date' | 'list'>,
  reason: ReasonSaid,
): string => {
  const { code, names, values } = reason;
  if (!reasons.has(code)) return code;
  const alike = code === 'sameName' || code === 'likeName' ? sayNames(speaker, reason) : null;
  if (alike !== null) return alike;
  const params = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, written(speaker, name, value)]),
  );
  return speaker.say(`findings.reason.${code as ReasonCode}`, { ...params, list: speaker.list(names) });
};
