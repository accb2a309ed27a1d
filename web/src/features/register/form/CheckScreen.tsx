import type { ReactNode } from 'react';
import { Button, Card, Link, Notice, Tag } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { type DraftNetwork, type DraftTerms, type Screen, tieOf } from '../draft.ts';
import { useFormState } from '../form-context.ts';
import { type Choice, labelIn } from '../useChoices.ts';
import { FormFrame } from './FormFrame.tsx';

type Props = {
  readonly onSend: () => void;
  readonly onBack: () => void;
  readonly onGo: (screen: Screen) => void;
  /** What the server could not take. */
  readonly problems: ReactNode;
};

/** Everything that will be sent, each part with the way back to it. */
export function CheckScreen({ onSend, onBack, onGo, problems }: Props) {
  const { say } = useSpeaker();
  const { draft } = useFormState();
  return (
    <FormFrame
      screen="check"
      question={say('register.r4.q')}
      picture="yes"
      help={say('register.r4.notice')}
      onNext={onSend}
      onBack={onBack}
      nextLabel={say('common.action.send')}
    >
      {problems}
      <Card title={say('register.r4.who')}>
        <Who />
        <Button icon="edit" onClick={() => onGo('organisations')}>
          {say('register.r4.changeWho')}
        </Button>
      </Card>
      <Card title={say('register.r4.networks')}>
        {draft.networks.length === 0 ? <p>{say('register.r4.none')}</p> : null}
        <ul role="list" className="register-checked">
          {draft.networks.map((network) => (
            <Checked key={network.key} network={network} />
          ))}
        </ul>
        <OwnListLine />
        <div className="cluster">
          <Button icon="edit" onClick={() => onGo('networks')}>
            {say('register.r4.changeNetworks')}
          </Button>
          {draft.networks.length === 0 ? null : (
            <Button icon="edit" onClick={() => onGo('questions')}>
              {say('register.r4.changeAnswers')}
            </Button>
          )}
        </div>
      </Card>
      <Notice>
        <Link href="/tietosuoja" target="_blank">
          {say('register.r4.privacy')}
          <span className="visually-hidden"> {say('common.state.newWindow')}</span>
        </Link>
      </Notice>
    </FormFrame>
  );
}

function Who() {
  const { say } = useSpeaker();
  const { draft, choices } = useFormState();
  if (draft.isAlone) return <p>{labelIn(choices.respondentRoles, draft.role ?? '')}</p>;
  return (
    <ul role="list" className="register-checked">
      {draft.organisations.map(({ key, id, name, lang }) => (
        <li key={key}>
          <strong lang={lang}>{name}</strong> {id === null ? <Tag tone="info">{say('register.name.isNew')}</Tag> : null}
        </li>
      ))}
    </ul>
  );
}

const ownListTexts = {
  'ownList.all': 'yes',
  'ownList.maybeMore': 'unsure',
  'ownList.none': 'none',
} as const;

function OwnListLine() {
  const { say } = useSpeaker();
  const { ownList } = useFormState().draft;
  if (ownList === null) return null;
  return (
    <p>
      {say('register.r4.all')}: {say(`register.r2.all.${ownListTexts[ownList]}`)}
    </p>
  );
}

const relationTexts = {
  'membershipRelation.member': 'member',
  'membershipRelation.participant': 'part',
  notIn: 'notIn',
} as const;

function Checked({ network }: { readonly network: DraftNetwork }) {
  const { say } = useSpeaker();
  const { draft, choices } = useFormState();
  const { id, name, lang, challenges, resources, aim, purposefulness } = network;
  const isMany = draft.organisations.length > 1;
  const said = ({ terms, text }: DraftTerms, among: readonly Choice[]): string =>
    [...terms.map((term) => labelIn(among, term)), text.trim()].filter(Boolean).join(', ');
  const lines = [
    [say('register.r4.hard'), said(challenges, choices.challenges)],
    [say('register.r4.give'), said(resources, choices.resources)],
    [say('register.r4.use'), purposefulness === null ? '' : labelIn(choices.purposefulness, purposefulness)],
    [say('register.r4.aim'), aim.trim()],
  ].filter(([, text]) => text !== '');
  return (
    <li>
      <strong lang={lang}>{name}</strong> {id === null ? <Tag tone="info">{say('register.name.isNew')}</Tag> : null}
      {draft.isAlone
        ? null
        : draft.organisations.map((organisation) => {
            const { relation } = tieOf(network, organisation.key);
            if (relation === null) return null;
            const how = say(`register.r2.${relationTexts[relation]}`);
            return (
              <p key={organisation.key}>{isMany ? say('register.r4.tie', { name: organisation.name, how }) : how}</p>
            );
          })}
      {lines.map(([label, text]) => (
        <p key={label} className="secondary">
          {label}: {text}
        </p>
      ))}
    </li>
  );
}
