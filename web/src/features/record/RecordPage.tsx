import { nounOf } from '@tvl/core/domain/ids.ts';
import { NotFoundPage } from '#records/NotFoundPage.tsx';
import { AreaRecord } from './AreaRecord.tsx';
import { ConceptRecord } from './ConceptRecord.tsx';
import { EntryRecord } from './EntryRecord.tsx';
import { EventRecord } from './EventRecord.tsx';
import { MaterialRecord } from './MaterialRecord.tsx';
import { NetworkRecord } from './NetworkRecord.tsx';
import { OrganisationRecord } from './OrganisationRecord.tsx';

/** The page of any record; its id tells what it is. */
export function RecordPage({ id }: { readonly id: string }) {
  switch (nounOf(id)) {
    case 'organisation':
      return <OrganisationRecord id={id} />;
    case 'network':
      return <NetworkRecord id={id} />;
    case 'event':
      return <EventRecord id={id} />;
    case 'material':
      return <MaterialRecord id={id} />;
    case 'area':
      return <AreaRecord id={id} />;
    case 'concept':
      return <ConceptRecord id={id} />;
    case null:
      return <NotFoundPage isRecord />;
    default:
      return <EntryRecord id={id} />;
  }
}
