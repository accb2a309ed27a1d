import { ButtonLink, PageHeading } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';

/** No such page, or no such record any more. */
export function NotFoundPage({ isRecord = false }: { readonly isRecord?: boolean }) {
  const { say } = useSpeaker();
  usePageTitle(say('errors.notFound.title'));
  return (
    <>
      <PageHeading
        title={say('errors.notFound.title')}
        summary={say(isRecord ? 'errors.notFound.record' : 'errors.notFound.text')}
      />
      <p className="cluster">
        <ButtonLink href="/haku" variant="primary">
          {say('errors.notFound.search')}
        </ButtonLink>
        <ButtonLink href="/" variant="secondary">
          {say('errors.notFound.home')}
        </ButtonLink>
      </p>
    </>
  );
}
