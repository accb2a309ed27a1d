/** The respondents' app: the form, the receipt and own answers, on a page of their own. */
import '#ui/base.css';
import './app.css';
import './first-page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadFormSpeaker } from '@tvl/core/texts/load-form.ts';
import { firstLanguage, LanguageProvider } from '#state/language.tsx';
import { PicturesProvider } from '#records/pictures.tsx';
import { RegisterApp } from './RegisterApp.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('kerro.html has no #root');

// Until then what the server sent is shown.
const first = await loadFormSpeaker(firstLanguage());

createRoot(root).render(
  <StrictMode>
    <LanguageProvider first={first} load={loadFormSpeaker}>
      <PicturesProvider>
        <RegisterApp />
      </PicturesProvider>
    </LanguageProvider>
  </StrictMode>,
);
