import '#ui/base.css';
import './app.css';
import './first-page.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LinkContext } from '#ui/index.ts';
import { RequestError } from '#state/execute.ts';
import { loadSpeaker } from '@tvl/core/texts/load.ts';
import { firstLanguage, LanguageProvider } from '#state/language.tsx';
import { PicturesProvider } from '#records/pictures.tsx';
import { SavedProvider } from '#state/saved.tsx';
import { App } from './App.tsx';
import { RouterLink } from './RouterLink.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof RequestError && error.code === 'AWAY',
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Until then what the server sent is shown.
const first = await loadSpeaker(firstLanguage());

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LinkContext value={RouterLink}>
        <LanguageProvider first={first} load={loadSpeaker}>
          <PicturesProvider>
            <SavedProvider>
              <App />
            </SavedProvider>
          </PicturesProvider>
        </LanguageProvider>
      </LinkContext>
    </QueryClientProvider>
  </StrictMode>,
);
