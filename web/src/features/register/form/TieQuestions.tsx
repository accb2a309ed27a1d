import { useState } from 'react';
import { Button, CheckList, ChoiceCard, ChoiceGroup, Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { dateInWords, readDate } from '#records/typed-date.ts';
import type { DraftTie } from '../draft.ts';
import { useFormState } from '../form-context.ts';
import { NamePicker } from './NamePicker.tsx';

type Props = {
  /** Unique in the page, for the radio buttons. */
  readonly name: string;
  /** Named when the answer is for several. */
  readonly organisation: string | null;
  readonly tie: DraftTie;
  readonly error: string | undefined;
  readonly onChange: (tie: DraftTie) => void;
};

const relations = [
  { value: 'membershipRelation.member', text: 'member', picture: 'network' },
  { value: 'membershipRelation.participant', text: 'part', picture: 'participant' },
  { value: 'notIn', text: 'notIn', picture: 'person' },
] as const;

/** How an organisation is in a network: member or participant; folded, what few want to tell. */
export function TieQuestions({ name, organisation, tie, error, onChange }: Props) {
  const { say } = useSpeaker();
  const isIn = tie.relation !== null && tie.relation !== 'notIn';
  return (
    <>
      <ChoiceGroup
        legend={organisation === null ? say('register.r2.how') : say('register.r2.howOf', { name: organisation })}
        error={error}
      >
        {relations
          .filter(({ value }) => value !== 'notIn' || organisation !== null)
          .map(({ value, text, picture }) => (
            <ChoiceCard
              key={value}
              kind="radio"
              name={name}
              value={value}
              label={say(`register.r2.${text}`)}
              picture={picture}
              isChecked={tie.relation === value}
              hasError={error !== undefined}
              onChange={() => onChange({ ...tie, relation: value })}
            />
          ))}
      </ChoiceGroup>
      {isIn ? (
        <details className="register-more">
          <summary>{say('register.r2.more')}</summary>
          <MoreOfTie name={name} tie={tie} onChange={onChange} />
        </details>
      ) : null}
    </>
  );
}

function MoreOfTie({ name, tie, onChange }: Pick<Props, 'name' | 'tie' | 'onChange'>) {
  const { say, language } = useSpeaker();
  const { choices } = useFormState();
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const date = readDate(tie.since);
  const isWrong = isLeft && date === null && tie.since.trim() !== '';
  return (
    <div className="register-more__fields">
      <CheckList
        legend={say('register.r2.roles')}
        picture="compass"
        help={say('register.r2.rolesHelp')}
        items={choices.roles.map(({ id, label }) => ({ value: id, label }))}
        selected={new Set(tie.roles)}
        onChange={(roles) => onChange({ ...tie, roles: [...roles] })}
      />
      <Field
        kind="date"
        label={say('register.r2.since')}
        picture="time"
        help={say('register.r2.sinceHelp')}
        error={isWrong ? say('register.r2.sinceWrong') : undefined}
        value={tie.since}
        onChange={(since) => {
          setLeft(false);
          onChange({ ...tie, since });
        }}
        onBlur={() => setLeft(true)}
        suffix={date === null ? undefined : dateInWords(language, date)}
      />
      <NamePicker
        noun="ORGANISATION"
        id={`${name}-puolesta`}
        label={say('register.r2.behalf')}
        picture="association"
        help={say('register.r2.behalfHelp')}
        text={typed}
        onTextChange={setTyped}
        canAdd={false}
        onPick={({ id, name: picked }) => {
          if (id === null || tie.onBehalfOf.some((one) => one.id === id)) return;
          onChange({ ...tie, onBehalfOf: [...tie.onBehalfOf, { id, name: picked }] });
        }}
      />
      {tie.onBehalfOf.length === 0 ? null : (
        <ul role="list" className="cluster">
          {tie.onBehalfOf.map(({ id, name: represented }) => (
            <li key={id}>
              <Button
                icon="trash"
                onClick={() => onChange({ ...tie, onBehalfOf: tie.onBehalfOf.filter((one) => one.id !== id) })}
              >
                {say('register.name.remove', { name: represented })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
