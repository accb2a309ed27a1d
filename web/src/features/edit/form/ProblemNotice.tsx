import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { problemText } from '@tvl/core/texts/problem-text.ts';
import { useSpeaker } from '#state/language.tsx';
import { Notice } from '#ui/index.ts';
import { Dependants } from '../Dependants.tsx';

type Props = { readonly noun: Noun; readonly problems: readonly Problem[]; readonly but: string | null };

/** Why a thing cannot be done yet, and what has to be seen to first. */
export function ProblemNotice({ noun, problems, but }: Props) {
  const speaker = useSpeaker();
  return problems.map((problem) => (
    <Notice
      key={`${problem.code} ${problem.path.join('.')}`}
      tone="danger"
      isLive
      lead={problemText(speaker, problem, noun)}
    >
      <Dependants problem={problem} but={but} />
    </Notice>
  ));
}
