import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { SkipLink } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { SavedMessages } from './SavedMessages.tsx';

/** A new page begins at its heading, for eyes and for screen readers; the first one begins where the browser puts it. */
const useFocusOnNewPage = (main: { readonly current: HTMLElement | null }): void => {
  const [place] = useLocation();
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place, main]);
};

export function Shell({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeaker();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <>
      <SkipLink href="#sisalto" label={say('common.nav.skip')} />
      <Header />
      <main id="sisalto" ref={main} tabIndex={-1} className="app-main">
        {children}
      </main>
      <PaperFoot />
      <Footer />
      <BottomBar />
      <SavedMessages />
    </>
  );
}
