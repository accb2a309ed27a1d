import { type Ref, useState } from 'react';
import { Combobox, type ComboOption, Icon, type PictureName } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { longestName } from '../checks.ts';
import type { Chosen } from '../draft.ts';
import { type Found, type NamedNoun, useNames } from '../useNames.ts';

type Props = {
  readonly noun: NamedNoun;
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly picture?: PictureName | undefined;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly onPick: (chosen: Chosen) => void;
  /** Also names that nobody has recorded yet. */
  readonly canAdd?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement>;
};

const newId = 'uusi';

const marked = (label: string, typed: string): ComboOption['mark'] => {
  const at = label.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase());
  return at < 0 ? undefined : [at, at + typed.length];
};

/** A name by typing: what is there, what may be the same and why, and last, adding it. */
export function NamePicker({ noun, text, onTextChange, onPick, canAdd = true, ...field }: Props) {
  const { say } = useSpeaker();
  const { found, similar, isSettled, isAway } = useNames(noun, text);
  const [said, setSaid] = useState('');
  const typed = text.trim();
  const symbol = <Icon name={noun === 'NETWORK' ? 'hierarchy' : 'users'} size={24} />;
  const optionOf = ({ id, name, note }: Found): ComboOption => ({
    id,
    label: name,
    note,
    mark: marked(name, typed),
    symbol,
    iconEnd: 'plus',
  });
  const near = similar
    .filter(({ id }) => !found.some((one) => one.id === id))
    .map(
      (one): ComboOption => ({
        ...optionOf(one),
        tone: 'similar',
        reason: say('register.name.maybe'),
        note: [one.why, one.note].filter(Boolean).join('. '),
        iconEnd: 'switch-horizontal',
      }),
    );
  const addition: ComboOption = {
    id: newId,
    tone: 'add',
    label: say('register.name.new', { name: typed }),
    symbol: <Icon name="circle-plus" size={24} />,
  };
  // Adding comes last, once it is known what is there: nothing moves under the finger.
  const isReady = isSettled || isAway;
  const options = typed.length < 2 ? [] : [...found.map(optionOf), ...near, ...(canAdd && isReady ? [addition] : [])];
  const count = found.length + near.length;
  const pick = ({ id }: ComboOption): void => {
    const one = [...found, ...similar].find((record) => record.id === id);
    const chosen = one ?? { id: null, name: typed };
    setSaid(say('register.name.picked', { name: chosen.name }));
    onTextChange('');
    onPick({ id: chosen.id, name: chosen.name, ...(one?.lang ? { lang: one.lang } : {}), note: one?.note });
  };
  return (
    <div>
      <Combobox
        {...field}
        maxLength={longestName}
        text={text}
        onTextChange={(now) => {
          setSaid('');
          onTextChange(now);
        }}
        options={options}
        onPick={pick}
        listLabel={say('register.name.list')}
        emptyText={typed.length < 2 || isReady ? undefined : say('register.name.searching')}
        statusText={
          typed.length < 2 ? '' : isSettled ? say('register.name.found', { n: count }) : say('register.name.searching')
        }
      />
      {isAway && typed !== '' ? <p className="secondary">{say('register.name.offline')}</p> : null}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}
