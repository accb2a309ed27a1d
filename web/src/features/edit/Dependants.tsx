import type { Problem } from '@tvl/core/domain/problem.ts';
import { useSpeaker } from '#state/language.tsx';
import { NamedLink } from './NamedLink.tsx';

/** Records a problem names. */
export const namedIds = ({ params: { ids, id } }: Problem, but: string | null = null): readonly string[] =>
  (typeof ids === 'string' ? ids.split(' ') : typeof id === 'string' ? [id] : []).filter(
    (one) => one !== '' && one !== but,
  );

type Props = { readonly problem: Problem; readonly but?: string | null };

/** What stands in the way, each a link to where it can be seen to. */
export function Dependants({ problem, but = null }: Props) {
  const { say } = useSpeaker();
  const ids = namedIds(problem, but);
  const count = problem.params['count'];
  const others = typeof count === 'number' ? count - ids.length : 0;
  if (ids.length === 0) return null;
  return (
    <ul className="edit-dependants">
      {ids.map((id) => (
        <li key={id}>
          <NamedLink id={id} />
        </li>
      ))}
      {others > 0 ? <li>{say('edit.remove.others', { n: others })}</li> : null}
    </ul>
  );
}
