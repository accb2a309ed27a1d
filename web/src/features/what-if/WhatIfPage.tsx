import './what-if.css';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { Breadcrumbs, ButtonLink, Card, EmptyState, NotKnown, PageHeading } from '#ui/index.ts';
import { DayNotice } from '#records/DayNotice.tsx';
import { useDay } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { RecordLink } from '#records/RecordLink.tsx';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { type ConsequenceKind, WhatIfDocument, type WhatIfQuery } from '../../generated/graphql.ts';
import { EndPicker } from './EndPicker.tsx';

const endsParameter = 'paattyvat';
/** The API asks about no more at once. */
const mostEnds = 20;

type Consequence = WhatIfQuery['whatIf']['consequences'][number];

/** What is left over, counted in what the record would lose. */
const leftOf: Readonly<Record<ConsequenceKind, TextKey | null>> = {
  LOSES_COORDINATOR: null,
  LOSES_FUNDING: null,
  LOSES_HOST: null,
  LOSES_MEMBERS: nounKey('organisation', 'count'),
  LOSES_LAST_MEMBER: null,
  IN_NO_NETWORK: null,
  CUT_OFF: null,
};

function Row({ consequence, isAlone }: { readonly consequence: Consequence; readonly isAlone: boolean }) {
  const { say, list } = useSpeaker();
  const words = useInLanguage();
  const { kind, record, left, because } = consequence;
  const counted = leftOf[kind];
  return (
    <li>
      <RecordLink record={record} />
      <span className="secondary what-if__notes">
        {counted === null ? null : left === null ? (
          <NotKnown text={say('gaps.if.leftUnknown')} />
        ) : (
          <span>{say('gaps.if.left', { N: say(counted, { n: left }) })}</span>
        )}
        {isAlone || because.length === 0 ? null : (
          <span>{say('gaps.if.because', { list: list(because.map(({ names }) => words(names).text)) })}</span>
        )}
      </span>
    </li>
  );
}

function Consequences({ found, isAlone }: { readonly found: WhatIfQuery['whatIf']; readonly isAlone: boolean }) {
  const { say } = useSpeaker();
  const { consequences, mapPath } = found;
  const kinds = Map.groupBy(consequences, ({ kind }) => kind);
  return (
    <>
      <div className="what-if__sum">
        <p role="status">
          <strong>
            {consequences.length === 0 ? say('gaps.if.noEffect') : say('gaps.if.sum', { n: consequences.length })}
          </strong>
        </p>
        {mapPath === null ? null : (
          <ButtonLink href={mapPath} icon="share">
            {say('gaps.if.map')}
          </ButtonLink>
        )}
      </div>
      {[...kinds].map(([kind, some]) => (
        <Card key={kind} title={say(`gaps.if.kind.${kind}`)} aside={<span className="numbers">{some.length}</span>}>
          <ul role="list" className="what-if__rows">
            {some.map((one) => (
              <Row key={one.record.id} consequence={one} isAlone={isAlone} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

/** What would lose its coordinator, funding or only tie if something ended. Nothing is stored; the address holds it all. */
export function WhatIfPage() {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  const { get, set } = useView();
  const ends = (get(endsParameter) ?? '').split(',').filter((id) => id !== '');
  const query = useData(WhatIfDocument, { ends, asOf }, { enabled: ends.length > 0 });
  usePageTitle(say('gaps.if.title'));
  const choose = (ids: readonly string[]): void => set({ [endsParameter]: ids });
  return (
    <div className="what-if">
      <PageHeading
        title={say('gaps.if.title')}
        summary={
          <>
            {say('gaps.if.intro')} <strong>{say('gaps.if.nothingStored')}</strong>
          </>
        }
        above={
          <Breadcrumbs
            label={say('common.nav.path')}
            items={[
              { href: '/', label: say('common.page.home') },
              { href: '/loydokset', label: say('common.page.findings') },
              { href: '/loydokset/enta-jos', label: say('gaps.if.title') },
            ]}
          />
        }
      />
      <DayNotice />
      <EndPicker
        ids={ends}
        known={query.data?.whatIf.ended ?? []}
        isAsked={query.data !== undefined && !query.isPlaceholderData}
        most={mostEnds}
        onChange={choose}
      />
      {ends.length === 0 ? (
        <EmptyState picture="help" title={say('gaps.if.nothing')} />
      ) : (
        <Loaded query={query}>{({ whatIf }) => <Consequences found={whatIf} isAlone={ends.length === 1} />}</Loaded>
      )}
    </div>
  );
}
