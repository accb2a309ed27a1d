import { Notice } from '#ui/index.ts';
import { Trouble } from '#records/Trouble.tsx';
import type { Failure } from '#records/useWork.ts';

type Props = { readonly failure: Failure | null; readonly problem: string | null };

/** Why a decision was not taken in. */
export function Troubles({ failure, problem }: Props) {
  return (
    <>
      <Trouble failure={failure} />
      {problem === null ? null : (
        <Notice tone="danger" isLive>
          {problem}
        </Notice>
      )}
    </>
  );
}
