export type SkipLinkProps = { readonly href: `#${string}`; readonly label: string };

/** The first thing in the page: jumps over the navigation. Its target needs tabIndex -1. */
export function SkipLink({ href, label }: SkipLinkProps) {
  return (
    <a className="ui-skip" href={href}>
      {label}
    </a>
  );
}
