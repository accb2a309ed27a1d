import type { ReactNode } from 'react';

type Line = { readonly key: string; readonly name: ReactNode; readonly counts: readonly ReactNode[] };

/** Names with their numbers below them, in words: a table would not fit. */
export function CountedLines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul role="list" className="counted-lines">
      {lines.map(({ key, name, counts }) => (
        <li key={key}>
          {name}
          <span className="counted-lines__counts">
            {counts.map((count, index) => (
              <span key={index}>{count}</span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
