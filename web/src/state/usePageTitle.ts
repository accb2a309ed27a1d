import { useEffect } from 'react';
import { useSpeaker } from './language.tsx';

/** Names the page in the tab, history and for screen readers. */
export const usePageTitle = (page: string): void => {
  const { say } = useSpeaker();
  useEffect(() => {
    document.title =
      page === '' ? say('common.app.name') : say('common.app.pageTitle', { page, app: say('common.app.name') });
  }, [page, say]);
};
