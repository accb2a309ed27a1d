import './logo.css';

export type LogoProps = { readonly size?: number | undefined };

const dots = [
  [4.5, 26],
  [15, 12],
  [23, 19],
  [41.5, 26],
] as const;

/** The small mark: a fell drawn as a network. The name always stands beside it. */
export function Logo({ size = 44 }: LogoProps) {
  return (
    <svg className="ui-logo" width={`${size / 16}rem`} viewBox="0 0 46 31" aria-hidden="true" focusable="false">
      <path className="ui-logo__thin" d="M15 12L32 5.8M23 19L41.5 26" />
      <path className="ui-logo__line" d="M4.5 26L15 12L23 19L32 5.8L41.5 26" />
      {dots.map(([x, y]) => (
        <circle key={x} className="ui-logo__dot" cx={x} cy={y} r="2.7" />
      ))}
      <circle className="ui-logo__peak" cx="32" cy="5.8" r="4" />
    </svg>
  );
}
