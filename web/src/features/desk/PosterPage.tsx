import { Button, ButtonLink, EmptyState, PageHeading, QrCode } from '#ui/index.ts';
import { DeskRoundsDocument } from '../../generated/graphql.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { deskPaths } from './DeskTabs.tsx';
import './desk.css';

/** A sheet for the wall of a workshop: what is asked, and the way to the form by camera or by typing. */
export function PosterPage({ code }: { readonly code: string }) {
  const { say } = useSpeaker();
  const nameOf = useInLanguage();
  const query = useData(DeskRoundsDocument, {});
  usePageTitle(say('desk.poster.title'));
  return (
    <div className="desk">
      <div className="no-print">
        <PageHeading
          title={say('desk.poster.title')}
          actions={
            <>
              <ButtonLink href={deskPaths.rounds} icon="arrow-left">
                {say('desk.poster.back')}
              </ButtonLink>
              <Button icon="printer" variant="primary" onClick={() => window.print()}>
                {say('desk.poster.print')}
              </Button>
            </>
          }
        />
      </div>
      <Loaded query={query}>
        {({ rounds: { nodes } }) => {
          const round = nodes.find((one) => one.code === code);
          if (!round) return <EmptyState picture="unknown" title={say('desk.poster.missing')} />;
          return (
            <article className="desk-poster">
              <p className="desk-poster__round">{nameOf(round.names).text}</p>
              <h2>{say('desk.poster.lead')}</h2>
              <p className="desk-poster__text">{say('desk.poster.text')}</p>
              <p>{say('desk.poster.scan')}</p>
              <QrCode text={`${window.location.origin}/r/${code}`} label={say('desk.poster.qr')} />
              <p>{say('desk.poster.or')}</p>
              <p className="desk-poster__address">{`${window.location.host}/r/${code}`}</p>
            </article>
          );
        }}
      </Loaded>
    </div>
  );
}
