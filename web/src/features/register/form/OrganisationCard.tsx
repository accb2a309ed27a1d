import { useState } from 'react';
import { Field, Select } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { isWrongBusinessId } from '../checks.ts';
import type { DraftOrganisation } from '../draft.ts';
import { useFormState, withOrganisation } from '../form-context.ts';
import { focusOn } from './focus-on.ts';
import { NamedCard } from './NamedCard.tsx';

/** Where the next name is typed. */
export const organisationBox = 'jarjesto';

/** An organisation of the answer; of a new one, its municipality and folded its business id. */
export function OrganisationCard({ organisation }: { readonly organisation: DraftOrganisation }) {
  const { say } = useSpeaker();
  const { change, choices } = useFormState();
  const { key, id, municipality, businessId } = organisation;
  const set = (part: Partial<DraftOrganisation>): void => change((before) => withOrganisation(before, key, part));
  const remove = (): void => {
    change((before) => ({ ...before, organisations: before.organisations.filter((one) => one.key !== key) }));
    focusOn(`#${organisationBox}, #jatkuu`);
  };
  return (
    <NamedCard
      noun="ORGANISATION"
      picture="association"
      named={organisation}
      onRemove={remove}
      onSame={(chosen) => set({ ...chosen, alike: {} })}
      onAlike={(alike) => set({ alike })}
    >
      {id === null ? (
        <>
          <Select
            label={say('register.r1.municipality')}
            note={`(${say('common.state.optional')})`}
            picture="municipality"
            help={say('register.r1.municipalityHelp')}
            value={municipality}
            onChange={(chosen) => set({ municipality: chosen })}
            emptyLabel={say('register.r1.municipalityNone')}
            options={choices.municipalities.map((one) => ({ value: one.id, label: one.label }))}
          />
          <BusinessId value={businessId} onChange={(typed) => set({ businessId: typed })} />
        </>
      ) : null}
    </NamedCard>
  );
}

type BusinessIdProps = { readonly value: string; readonly onChange: (value: string) => void };

/** Folded, because few remember it. A wrong one is pointed out once it is typed, and stops nobody. */
function BusinessId({ value, onChange }: BusinessIdProps) {
  const { say } = useSpeaker();
  const [isLeft, setLeft] = useState(value !== '');
  return (
    <details className="register-more" open={value === '' ? undefined : true}>
      <summary>{say('register.r1.more')}</summary>
      <Field
        label={say('register.r1.bid')}
        picture="register"
        help={say('register.r1.bidHelp')}
        error={isLeft && isWrongBusinessId(value) ? say('register.r1.bidWrong') : undefined}
        value={value}
        onChange={(typed) => {
          setLeft(false);
          onChange(typed);
        }}
        onBlur={() => setLeft(true)}
        autoComplete="off"
        maxLength={20}
      />
    </details>
  );
}
