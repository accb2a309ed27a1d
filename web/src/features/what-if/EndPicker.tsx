import { useRef, useState } from 'react';
import { Combobox, IconButton } from '#ui/index.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import type { SentRecord } from '#records/sent.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useNameSearch } from './useNameSearch.tsx';

type Props = {
  readonly ids: readonly string[];
  /** Those of them that there are on the day, with their names. */
  readonly known: readonly SentRecord[];
  /** Whether the names have come. */
  readonly isAsked: boolean;
  readonly most: number;
  readonly onChange: (ids: readonly string[]) => void;
};

/** Which records would end: found by name, shown as a list, each with what takes it away. */
export function EndPicker({ ids, known, isAsked, most, onChange }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const { options, isSettled } = useNameSearch(text, ids);
  const isSearching = text.trim() !== '';
  const nameOf = (id: string): string => words(known.find((one) => one.id === id)?.names).text || id;
  return (
    <div className="what-if__choice">
      {ids.length >= most ? null : (
        <Combobox
          ref={box}
          label={say('gaps.if.choose')}
          help={say('gaps.if.help', { n: most })}
          text={text}
          onTextChange={setText}
          options={isSearching ? options : []}
          onPick={({ id, label }) => {
            setText('');
            setSaid(say('gaps.if.added', { name: label }));
            onChange([...ids, id]);
          }}
          listLabel={say('gaps.if.options')}
          statusText={
            !isSearching
              ? say('gaps.if.type')
              : isSettled
                ? say('gaps.if.found', { n: options.length })
                : say('common.state.loading')
          }
          emptyText={
            isSearching ? say(isSettled ? 'gaps.if.notFound' : 'common.state.loading', { q: text.trim() }) : undefined
          }
        />
      )}
      {ids.length === 0 ? null : (
        <ul role="list" className="what-if__chosen" aria-label={say('gaps.if.chosen')}>
          {ids.map((id) => {
            const record = known.find((one) => one.id === id);
            return (
              <li key={id}>
                {record ? (
                  <RecordLink record={record} />
                ) : (
                  <span className="secondary">
                    {isAsked ? say('gaps.if.gone', { id }) : say('common.state.loading')}
                  </span>
                )}
                <IconButton
                  icon="x"
                  label={say('gaps.if.remove', { name: nameOf(id) })}
                  onClick={() => {
                    setSaid(say('gaps.if.removed', { name: nameOf(id) }));
                    onChange(ids.filter((one) => one !== id));
                    box.current?.focus();
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  );
}
