import { useState } from 'react';
import { Button, ChoiceCard, ChoiceGroup } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { troublesOn } from '../checks.ts';
import { type Chosen, isBegun, newOrganisation } from '../draft.ts';
import { useFormState } from '../form-context.ts';
import { focusOn } from './focus-on.ts';
import { FormFrame } from './FormFrame.tsx';
import { NamePicker } from './NamePicker.tsx';
import { organisationBox, OrganisationCard } from './OrganisationCard.tsx';

const boxId = organisationBox;
const roleName = 'rooli';

/** For whom the answer is: one organisation, several, or a person's own experience. */
export function OrganisationScreen({ onNext }: { readonly onNext: () => void }) {
  const { say } = useSpeaker();
  const { draft, change } = useFormState();
  const [isTried, setTried] = useState(false);
  const [trouble] = troublesOn('organisations', draft);
  const next = (): void => {
    setTried(true);
    if (trouble === undefined) return onNext();
    focusOn(draft.isAlone ? `[name="${roleName}"]` : `#${boxId}`);
  };
  const switchTo = (isAlone: boolean): void => {
    setTried(false);
    change((before) => ({ ...before, isAlone }));
  };
  return (
    <FormFrame
      screen="organisations"
      question={say(draft.isAlone ? 'register.r1.role' : 'register.r1.q')}
      picture={draft.isAlone ? 'person' : 'association'}
      help={say(draft.isAlone ? 'register.r1.roleHelp' : 'register.r1.help')}
      onNext={next}
    >
      {isBegun(draft) ? null : <p>{say('register.intro')}</p>}
      {draft.isAlone ? (
        <Roles error={isTried && trouble ? say('register.r1.roleMissing') : undefined} />
      ) : (
        <Organisations
          error={
            isTried && trouble
              ? say(trouble.what === 'noOrganisation' ? 'register.r1.missing' : 'register.r1.unpicked')
              : undefined
          }
        />
      )}
      <div>
        <Button variant="quiet" icon={draft.isAlone ? 'users' : 'user'} onClick={() => switchTo(!draft.isAlone)}>
          {say(draft.isAlone ? 'register.r1.with' : 'register.r1.without')}
        </Button>
      </div>
    </FormFrame>
  );
}

type ErrorProps = { readonly error: string | undefined };

function Roles({ error }: ErrorProps) {
  const { say } = useSpeaker();
  const { draft, change, choices } = useFormState();
  return (
    <ChoiceGroup legend={say('register.r1.role')} isLegendHidden error={error}>
      {choices.respondentRoles.map(({ id, label, picture }) => (
        <ChoiceCard
          key={id}
          kind="radio"
          name={roleName}
          value={id}
          label={label}
          picture={picture}
          isChecked={draft.role === id}
          hasError={error !== undefined}
          onChange={() => change((before) => ({ ...before, role: id }))}
        />
      ))}
    </ChoiceGroup>
  );
}

function Organisations({ error }: ErrorProps) {
  const { say } = useSpeaker();
  const { draft, change } = useFormState();
  const [isAdding, setAdding] = useState(false);
  const { organisations, typed } = draft;
  const isOpen = organisations.length === 0 || isAdding || typed.organisation !== '';
  const pick = (chosen: Chosen): void => {
    setAdding(false);
    change((before) =>
      before.organisations.some(({ id }) => id !== null && id === chosen.id)
        ? before
        : { ...before, organisations: [...before.organisations, newOrganisation(before, chosen)] },
    );
    focusOn('#jatkuu');
  };
  const picker = (
    <NamePicker
      noun="ORGANISATION"
      id={boxId}
      label={say(organisations.length === 0 ? 'register.r1.label' : 'register.r1.another')}
      error={error}
      text={typed.organisation}
      onTextChange={(organisation) => change((before) => ({ ...before, typed: { ...before.typed, organisation } }))}
      onPick={pick}
    />
  );
  return (
    <>
      {organisations.length === 0 ? (
        picker
      ) : (
        <section className="register__list" aria-labelledby="jatkuu">
          <h2 id="jatkuu" tabIndex={-1}>
            {say('register.r1.list')}
          </h2>
          <ul role="list">
            {organisations.map((organisation) => (
              <OrganisationCard key={organisation.key} organisation={organisation} />
            ))}
          </ul>
          {isOpen ? (
            picker
          ) : (
            <div>
              <Button
                icon="plus"
                onClick={() => {
                  setAdding(true);
                  focusOn(`#${boxId}`);
                }}
              >
                {say('register.r1.also')}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}
