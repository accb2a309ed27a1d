/** Records that are connected without a record of the tie in between. */
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { MemberBadge, type MemberCount } from '#records/MemberCountText.tsx';
import { RecordLink } from '#records/RecordLink.tsx';
import { isDrawn, type SentRecord, type SentTerm } from '#records/sent.ts';
import { ListSection } from './Section.tsx';

type Connected = SentRecord & { readonly unreviewed?: boolean; readonly memberCount?: MemberCount };

type SectionOf<T> = {
  readonly title: string;
  readonly anchor?: string;
  readonly note?: string;
  readonly records: readonly T[];
};

/** `isGrid`: short names side by side, all at once. */
export function RecordSection({
  records,
  isGrid = false,
  ...section
}: SectionOf<Connected> & { readonly isGrid?: boolean }) {
  return (
    <ListSection
      {...section}
      look={isGrid ? 'grid' : 'ties'}
      items={records}
      keyOf={({ id }) => id}
      renderItem={(record) => <ConnectedRow record={record} />}
    />
  );
}

export function ConnectedRow({ record }: { readonly record: Connected }) {
  const { say } = useSpeaker();
  return (
    <div className="tie">
      <div className="tie__main">
        <RecordLink record={record} hasSymbol={isDrawn(record)} />
      </div>
      <div className="tie__end">
        {record.unreviewed === true ? <Tag isOutlined>{say('common.state.unreviewed')}</Tag> : null}
        {record.memberCount === undefined ? null : <MemberBadge network={record.id} count={record.memberCount} />}
      </div>
    </div>
  );
}

/** As the fragment `TieEvent` sends it. */
export type ConnectedEvent = SentRecord & {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
};

/** When and where an event is, as far as known. */
export const useEventFacts = (): ((event: Omit<ConnectedEvent, keyof SentRecord>) => readonly string[]) => {
  const { say, date } = useSpeaker();
  return ({ startsOn, endsOn, place }) => {
    const from = startsOn === null ? '' : date(startsOn as PartialDate);
    const to = endsOn === null || endsOn === startsOn ? '' : date(endsOn as PartialDate);
    const time = from !== '' && to !== '' ? say('common.time.period', { from, to }) : from + to;
    return [time, place ?? ''].filter((text) => text !== '');
  };
};

export function EventSection({
  events,
  ...section
}: Omit<SectionOf<never>, 'records'> & { readonly events: readonly ConnectedEvent[] }) {
  const factsOf = useEventFacts();
  return (
    <ListSection
      {...section}
      items={events}
      keyOf={({ id }) => id}
      renderItem={(event) => <FactRow record={event} facts={factsOf(event)} />}
    />
  );
}

/** As the fragment `TieMaterial` sends it; `kind` is a term of material kinds. */
export type ConnectedMaterial = Omit<SentRecord, 'kind'> & {
  readonly kind: SentTerm;
  readonly website: string | null;
  readonly date: string | null;
};

export function MaterialSection({
  materials,
  ...section
}: Omit<SectionOf<never>, 'records'> & { readonly materials: readonly ConnectedMaterial[] }) {
  const { date } = useSpeaker();
  const words = useInLanguage();
  return (
    <ListSection
      {...section}
      items={materials}
      keyOf={({ id }) => id}
      renderItem={(material) => (
        <FactRow
          record={material}
          facts={[
            words(material.kind.labels).text,
            ...(material.date === null ? [] : [date(material.date as PartialDate)]),
          ]}
        />
      )}
    />
  );
}

function FactRow({ record, facts }: { readonly record: SentRecord; readonly facts: readonly string[] }) {
  return (
    <div className="tie">
      <div className="tie__main">
        <RecordLink record={record} hasSymbol={isDrawn(record)} />
        {facts.length === 0 ? null : (
          <ul role="list" className="tie__facts">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
