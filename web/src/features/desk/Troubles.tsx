import { Notice } from '#ui/index.ts';
import { Trouble } from '#records/Trouble.tsx';
import type { RequestError } from '#state/execute.ts';

type Props = { readonly failure: RequestError | null; readonly problem: string | null };

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
