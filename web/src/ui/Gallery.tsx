import { useState } from 'react';
import { ActionSection } from './gallery/ActionSection.tsx';
import { FormSection } from './gallery/FormSection.tsx';
import { StateSection } from './gallery/StateSection.tsx';
import { SymbolSection } from './gallery/SymbolSection.tsx';
import { TableSection } from './gallery/TableSection.tsx';
import { Button } from './Button.tsx';
import { Logo } from './Logo.tsx';
import { PageHeading } from './PageHeading.tsx';
import { SkipLink } from './SkipLink.tsx';
import './gallery/gallery.css';

const themes = ['light', 'dark'] as const;

function setRoot(name: string, value: string | undefined) {
  if (value === undefined) document.documentElement.removeAttribute(name);
  else document.documentElement.setAttribute(name, value);
}

/** Every part in every state, for whoever builds pages (development only, /tyylit). */
export function Gallery() {
  const [isPlain, setIsPlain] = useState(false);
  return (
    <>
      <SkipLink href="#gallery" label="Siirry sisältöön" />
      <div className="gallery" id="gallery" tabIndex={-1}>
        <PageHeading
          above={<Logo />}
          title="Osat ja merkit"
          summary="Jokainen osa ja sen jokainen tila. Vain kehittäjille."
          actions={
            <>
              {themes.map((theme) => (
                <Button
                  key={theme}
                  icon={theme === 'light' ? 'sun' : 'moon'}
                  onClick={() => setRoot('data-theme', theme)}
                >
                  {theme === 'light' ? 'Vaalea' : 'Tumma'}
                </Button>
              ))}
              <Button
                icon="photo"
                aria-pressed={isPlain}
                onClick={() => {
                  setRoot('data-plain', isPlain ? undefined : '');
                  setIsPlain(!isPlain);
                }}
              >
                Selkeä kieli
              </Button>
            </>
          }
        />
        <SymbolSection />
        <ActionSection />
        <FormSection />
        <TableSection />
        <StateSection />
      </div>
    </>
  );
}
