import { useContext } from 'react';
import { type AnchorProps, LinkContext } from './link-context.ts';

export type LinkProps = AnchorProps & {
  /** A page of the server (exports, feeds, embeds): never routed in the browser. */
  readonly isServerPage?: boolean | undefined;
};

export function Link({ isServerPage, children, ...anchor }: LinkProps) {
  const RouterLink = useContext(LinkContext);
  const isOurs = anchor.href.startsWith('/') && !anchor.href.startsWith('//');
  const isRouted = isOurs && isServerPage !== true && anchor.download === undefined && anchor.target === undefined;
  return RouterLink !== undefined && isRouted ? (
    <RouterLink {...anchor}>{children}</RouterLink>
  ) : (
    <a {...anchor}>{children}</a>
  );
}
