import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { fieldOf } from '@tvl/core/domain/record.ts';
import { problemText, problemWithField } from '@tvl/core/texts/problem-text.ts';
import { useSpeaker } from '#state/language.tsx';
import { Link, Notice } from '#ui/index.ts';
import { Dependants } from '../Dependants.tsx';
import { controlId, focusAt } from './places.ts';

type Props = { readonly noun: Noun; readonly problems: readonly Problem[] };

/** All that is to be mended, above the form; each leads to its field. Not spoken: the focus goes to the first field. */
export function ProblemSummary({ noun, problems }: Props) {
  const speaker = useSpeaker();
  if (problems.length === 0) return null;
  return (
    <Notice tone="danger" lead={speaker.say('problems.list', { n: problems.length })}>
      <ul className="edit-problems">
        {problems.map((problem) => {
          const { path } = problem;
          const isAtField = fieldOf(noun, path[0] ?? '') !== undefined;
          return (
            <li key={`${problem.code} ${path.join('.')}`}>
              {isAtField ? (
                <Link
                  href={`#${controlId(path)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusAt(path);
                  }}
                >
                  {problemWithField(speaker, problem, noun)}
                </Link>
              ) : (
                problemText(speaker, problem, noun)
              )}
              <Dependants problem={problem} />
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
