/** What a finding is called: by the records it is about. */
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { type ReasonSaid, sayKind } from '@tvl/core/view/finding-words.ts';
import type { FindingForDecisionFragment, FindingReasonPartsFragment } from '../../generated/graphql.ts';
import { recordName } from '../record-name.ts';
import type { InWords, SentText } from '../sent.ts';

export type FindingForDecision = FindingForDecisionFragment;

type InLanguage = (text: SentText | null | undefined) => InWords;

export const subjectNames = (
  words: InLanguage,
  { subjects }: Pick<FindingForDecision, 'subjects'>,
): readonly string[] => subjects.map((subject) => recordName(words, subject));

/** Pairs are named together, cells as "Kunta, teema". */
export const findingName = (
  { list }: Pick<Speaker, 'list'>,
  words: InLanguage,
  finding: Pick<FindingForDecision, 'group' | 'subjects'>,
): string => {
  const names = subjectNames(words, finding);
  return finding.group === 'GAP' ? names.join(', ') : list(names);
};

/** "Järjestöneuvottelukunta: Ei koordinoijaa", for messages and headings outside a finding's own page. */
export const findingTitle = (
  speaker: Pick<Speaker, 'list' | 'say'>,
  words: InLanguage,
  finding: Pick<FindingForDecision, 'group' | 'subjects' | 'kind'>,
): string => `${findingName(speaker, words, finding)}: ${sayKind(speaker, finding.kind)}`;

/** A reason as the wire sends it, ready to be said. */
export const reasonSaid = (words: InLanguage, { code, records, values }: FindingReasonPartsFragment): ReasonSaid => ({
  code,
  names: records.map((record) => recordName(words, record)),
  values: Object.fromEntries(values.map(({ name, value }) => [name, value])),
});
