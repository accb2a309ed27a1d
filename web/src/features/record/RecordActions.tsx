import type { Noun } from '@tvl/core/domain/ids.ts';
import { Button, ButtonLink } from '#ui/index.ts';
import { dayParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useViewer } from '#state/viewer.ts';
import { hasEnded, useDay } from '#records/day.ts';
import type { Sourced } from './Provenance.tsx';

/** For everybody. */
export function PageActions({ id, isOnMap = false }: { readonly id: string; readonly isOnMap?: boolean | undefined }) {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  return (
    <>
      {isOnMap ? (
        <ButtonLink
          href={asOf === null ? `/kartta?valittu=${id}` : `/kartta?valittu=${id}&${dayParameter}=${asOf}`}
          icon="share"
        >
          {say('record.showOnMap')}
        </ButtonLink>
      ) : null}
      <Button icon="printer" onClick={() => window.print()}>
        {say('common.action.print')}
      </Button>
    </>
  );
}

type Props = { readonly noun: Noun; readonly record: Sourced; readonly name: string };

/** What a coordinator can do with the record; nothing of it is irreversible. */
export function CoordinatorActions({ noun, record, name }: Props) {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  const { day } = useDay();
  if (!isCoordinator) return null;
  const { id } = record;
  return (
    <div role="group" aria-label={say('record.forCoordinator', { name })} className="record-tools no-print">
      <ButtonLink variant="primary" icon="edit" href={`/muuta/${id}`}>
        {say('edit.action.change')}
      </ButtonLink>
      {noun === 'network' ? (
        <ButtonLink icon="plus" href={`/lisaa/membership?network=${id}`}>
          {say('edit.action.addMember')}
        </ButtonLink>
      ) : null}
      {noun === 'organisation' ? (
        <ButtonLink icon="plus" href={`/lisaa/membership?organisation=${id}`}>
          {say('edit.action.addNetwork')}
        </ButtonLink>
      ) : null}
      {hasEnded(record, day) ? null : (
        <ButtonLink icon="clock" href={`/muuta/${id}?tee=paata`}>
          {say('edit.action.end')}
        </ButtonLink>
      )}
      <ButtonLink variant="danger" icon="trash" href={`/muuta/${id}?tee=poista`}>
        {say('edit.action.remove')}
      </ButtonLink>
    </div>
  );
}
