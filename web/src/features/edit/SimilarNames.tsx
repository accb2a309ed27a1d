import type { Noun } from '@tvl/core/domain/ids.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { saySaid, verdictOf } from '#records/name-reasons.ts';
import { useSentText } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import { Icon, Link, Tag } from '#ui/index.ts';
import { Symbol } from './fields/useRecordOptions.tsx';
import { noteOf, titleOf } from './named.ts';
import { type Similar, useSimilar } from './useSimilar.ts';

/** Fewer letters than this are in every other name. */
const enough = 3;

/** Records that may be the one being added, so that nothing is added twice. They open beside the form. */
export function SimilarNames({ noun, name }: { readonly noun: Noun; readonly name: string }) {
  const { say } = useSpeaker();
  const similar = useSimilar(noun, name.trim().length < enough ? '' : name);
  return (
    <div role="status" className="edit-hint">
      {similar.length === 0 ? null : (
        <div className="edit-similar">
          <p className="edit-similar__lead">{say('edit.form.maybeSame')}</p>
          <ul role="list">
            {similar.map((one) => (
              <SimilarOne key={one.record.id} {...one} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const tones = { same: 'warn', maybe: 'neutral', different: 'neutral' } as const;

function SimilarOne({ record, said }: Similar) {
  const speaker = useSpeaker();
  const words = useSentText();
  const why = said && saySaid(speaker, said);
  return (
    <li>
      <Symbol record={record} size={24} />
      <span>
        <Link href={pathOf(record.id)} target="_blank">
          {titleOf(record, speaker, words)}
          <Icon name="external-link" size={16} />
          <span className="visually-hidden"> {speaker.say('common.state.newWindow')}</span>
        </Link>
        <span className="edit-similar__note">{noteOf(record, speaker, words)}</span>
        {said === null ? null : (
          <span className="edit-similar__why">
            <Tag tone={tones[verdictOf(said)]}>{speaker.say(`names.verdict.${verdictOf(said)}`)}</Tag> {why}
          </span>
        )}
      </span>
    </li>
  );
}
