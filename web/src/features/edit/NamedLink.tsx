import { pathOf } from '@tvl/core/view/addresses.ts';
import { useSentText } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import { Link } from '#ui/index.ts';
import { Symbol } from './fields/useRecordOptions.tsx';
import { noteOf, titleOf } from './named.ts';
import { useNamed } from './useNamed.ts';

/** A record by its id: its name once it is known, always leading to its page. */
export function NamedLink({ id }: { readonly id: string }) {
  const speaker = useSpeaker();
  const words = useSentText();
  const record = useNamed(id);
  if (!record) return <Link href={pathOf(id)}>{record === null ? id : speaker.say('common.state.loading')}</Link>;
  const own = words(record.names);
  return (
    <span className="edit-named">
      <Link className="record-link" href={pathOf(id)}>
        <Symbol record={record} size={20} />
        <span lang={own.text === '' ? undefined : own.lang}>{titleOf(record, speaker, words)}</span>
      </Link>
      <span className="edit-named__note">{noteOf(record, speaker, words)}</span>
    </span>
  );
}
