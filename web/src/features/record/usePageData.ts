/** What programs read in the head: the server writes it for the page first opened, we keep it true from then on. */
import { useEffect } from 'react';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';

const types: Readonly<Record<string, string>> = {
  organisation: 'Organization',
  network: 'Organization',
  event: 'Event',
  material: 'CreativeWork',
  area: 'AdministrativeArea',
  concept: 'DefinedTerm',
};

const element = <T extends HTMLElement>(selector: string, make: () => T): T => {
  const found = document.head.querySelector<T>(selector);
  if (found) return found;
  const made = make();
  document.head.append(made);
  return made;
};

/** Record's address and data; gone again with the page. The server's own, which knows more, stays while it is true. */
export const usePageData = (id: string, name: string): void => {
  useEffect(() => {
    const page = window.location.origin + pathOf(id);
    const canonical = element('link[rel="canonical"]', () =>
      Object.assign(document.createElement('link'), { rel: 'canonical' }),
    );
    canonical.href = page;
    const data = element('script[type="application/ld+json"]', () =>
      Object.assign(document.createElement('script'), { type: 'application/ld+json' }),
    );
    const type = types[nounOf(id) ?? ''];
    if (!data.textContent.includes(`${pathOf(id)}"`)) {
      data.textContent =
        type === undefined
          ? '{}'
          : JSON.stringify({ '@context': 'https://schema.org', '@id': page, '@type': type, name, url: page });
    }
    return () => {
      canonical.remove();
      data.remove();
    };
  }, [id, name]);
};
