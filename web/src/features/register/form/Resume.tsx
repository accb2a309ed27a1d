import { Button, Card, PageHeading } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { type Draft, namesOf } from '../draft.ts';

type Props = { readonly draft: Draft; readonly onGoOn: () => void };

/** The device holds an answer that was left half way: whose it is, and going on. The way out is below, as everywhere. */
export function Resume({ draft, onGoOn }: Props) {
  const { say, list } = useSpeaker();
  const names = namesOf(draft);
  return (
    <div className="register">
      <PageHeading title={say('register.resume.q')} summary={say('register.resume.text')} />
      <Card tone="accent">
        <p>
          <strong>
            {say('register.resume.from', { name: names.length === 0 ? say('register.resume.nobody') : list(names) })}
          </strong>
        </p>
        <Button variant="primary" iconEnd="arrow-right" onClick={onGoOn}>
          {say('common.action.next')}
        </Button>
      </Card>
    </div>
  );
}
