import type { MouseEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { AnchorProps } from '#ui/index.ts';
import { languageParameter, picturesParameter } from '#state/address.ts';

/** Keeps the language and the pictures that the address names, so that a copied address of any page shows the same. */
const shownAlike = (href: string, now: URLSearchParams): string => {
  const kept = [languageParameter, picturesParameter].filter((name) => now.has(name));
  if (kept.length === 0) return href;
  const url = new URL(href, window.location.origin);
  for (const name of kept) if (!url.searchParams.has(name)) url.searchParams.set(name, now.get(name) ?? '');
  return url.pathname + url.search + url.hash;
};

export function RouterLink({ href, onClick, children, ...anchor }: AnchorProps) {
  const [, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const target = shownAlike(href, parameters);
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
