import type { Noun } from '@tvl/core/domain/ids.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { useSentText } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import { Icon, Link } from '#ui/index.ts';
import { Symbol } from './fields/useRecordOptions.tsx';
import { noteOf, titleOf } from './named.ts';
import { useSearch } from './useSearch.ts';

/** Fewer letters than this are in every other name. */
const enough = 4;
const shown = 3;

/** Records that may be the one being added, so that nothing is added twice. They open beside the form. */
export function SimilarNames({ noun, name }: { readonly noun: Noun; readonly name: string }) {
  const speaker = useSpeaker();
  const words = useSentText();
  const { found } = useSearch(name.trim().length < enough ? '' : name, [noun]);
  const alike = found.filter(({ match }) => match !== 'INSIDE').slice(0, shown);
  return (
    <div role="status" className="edit-hint">
      {alike.length === 0 ? null : (
        <div className="edit-similar">
          <p className="edit-similar__lead">{speaker.say('edit.form.maybeSame')}</p>
          <ul role="list">
            {alike.map(({ record }) => (
              <li key={record.id}>
                <Symbol record={record} size={24} />
                <span>
                  <Link href={pathOf(record.id)} target="_blank">
                    {titleOf(record, speaker, words)}
                    <Icon name="external-link" size={16} />
                    <span className="visually-hidden"> {speaker.say('common.state.newWindow')}</span>
                  </Link>
                  <span className="edit-similar__note">{noteOf(record, speaker, words)}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
