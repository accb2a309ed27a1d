import { useEffect, useRef } from 'react';
import { Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { sayProblem, type SentProblem } from '#records/problems.ts';
import type { Draft } from '../draft.ts';

type Props = { readonly problems: readonly SentProblem[]; readonly draft: Draft };

/** The name of what the problem is about: `["networks", "0", "new", "name"]` is about the first network. */
const subjectOf = ({ path }: SentProblem, { organisations, networks }: Draft): string => {
  const at = Number(path[1]);
  const named = path[0] === 'networks' ? networks[at] : path[0] === 'organisations' ? organisations[at] : undefined;
  return named === undefined ? '' : `${named.name}: `;
};

/** What the server could not record, by name. Everything filled in is still there. */
export function ProblemList({ problems, draft }: Props) {
  const speaker = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="danger" isLive lead={speaker.say('register.send.problems')}>
        <ul>
          {problems.map((problem, at) => (
            <li key={at}>
              {subjectOf(problem, draft)}
              {sayProblem(speaker, problem)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
