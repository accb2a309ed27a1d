import type { MouseEvent } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { AnchorProps } from '#ui/index.ts';
import { languageParameter, picturesParameter, useParameter } from '#state/address.ts';

/** Keeps the language and the pictures that the address names, so that a copied address of any page shows the same. */
const useShownAlike = (href: string): string => {
  const kept = [
    [languageParameter, useParameter(languageParameter)],
    [picturesParameter, useParameter(picturesParameter)],
  ] as const;
  if (kept.every(([, value]) => value === null)) return href;
  const url = new URL(href, window.location.origin);
  for (const [name, value] of kept)
    if (value !== null && !url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.pathname + url.search + url.hash;
};

export function RouterLink({ href, onClick, children, ...anchor }: AnchorProps) {
  const target = useShownAlike(href);
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
