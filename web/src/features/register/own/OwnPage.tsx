import { PageHeading, Skeleton } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { RoundNotice, roundParameter } from '../form/RoundNotice.tsx';
import { CodeForm } from './CodeForm.tsx';
import { OwnAnswers } from './OwnAnswers.tsx';
import { useOwnAnswers } from './useOwnAnswers.ts';
import '../register.css';

/** Back by link or code: what one has said, and whether it still holds. */
export function OwnPage() {
  const { say } = useSpeaker();
  const { state, open, reread, leave } = useOwnAnswers();
  const round = useView().get(roundParameter);
  usePageTitle(say('register.own.title'));
  return (
    <div className="register">
      <PageHeading
        title={say('register.own.title')}
        summary={state.is === 'shut' ? say('register.own.intro') : undefined}
      />
      {round === null ? null : <RoundNotice code={round} />}
      {state.is === 'opening' ? <Skeleton label={say('register.own.opening')} lines={5} /> : null}
      {state.is === 'shut' ? <CodeForm why={state.why} onCode={(code) => void open(code)} /> : null}
      {state.is === 'open' ? (
        <OwnAnswers own={state.own} ownKey={state.key} round={round} onChanged={reread} onLeave={() => void leave()} />
      ) : null}
    </div>
  );
}
