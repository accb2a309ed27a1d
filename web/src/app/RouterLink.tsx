import type { MouseEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { AnchorProps } from '#ui/index.ts';
import { languageParameter } from '#state/address.ts';

/** Keeps the language that the address names, so that a copied address of any page shows the same. */
const inLanguage = (href: string, language: string | null): string => {
  if (language === null) return href;
  const url = new URL(href, window.location.origin);
  if (!url.searchParams.has(languageParameter)) url.searchParams.set(languageParameter, language);
  return url.pathname + url.search + url.hash;
};

export function RouterLink({ href, onClick, children, ...anchor }: AnchorProps) {
  const [, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const target = inLanguage(href, parameters.get(languageParameter));
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented || target.startsWith('#')) return;
    event.preventDefault();
    navigate(target);
  };
  return (
    <a {...anchor} href={target} onClick={follow}>
      {children}
    </a>
  );
}
