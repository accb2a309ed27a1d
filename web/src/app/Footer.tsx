import { Link } from '#ui/index.ts';
import { EasierUse } from '#records/EasierUse.tsx';
import { useSpeaker } from '#state/language.tsx';

export function Footer() {
  const { say } = useSpeaker();
  return (
    <footer className="app-footer">
      <section className="app-footer__easier" aria-label={say('common.look.easier')}>
        <EasierUse />
      </section>
      <nav aria-label={say('common.nav.footer')}>
        <ul className="app-footer__links">
          <li>
            <Link href="/aineistot">{say('common.page.materials')}</Link>
          </li>
          <li>
            <Link href="/historia">{say('common.page.history')}</Link>
          </li>
        </ul>
      </nav>
      <p className="app-footer__note">{say('common.footer.openDataAt', { address: '/graphql' })}</p>
      <p className="app-footer__note">{say('common.footer.pictures')}</p>
    </footer>
  );
}
