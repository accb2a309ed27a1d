import { type ReactNode, useId } from 'react';
import './page.css';

export type CardProps = {
  readonly title?: string | undefined;
  readonly level?: 2 | 3 | 4 | undefined;
  /** At the end of the title's line: a count, a tag. */
  readonly aside?: ReactNode;
  readonly tone?: 'plain' | 'sunken' | 'accent' | undefined;
  readonly children: ReactNode;
};

export function Card({ title, level = 2, aside, tone = 'plain', children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={`ui-card ui-card--${tone}`} aria-labelledby={title === undefined ? undefined : id}>
      {title === undefined ? null : (
        <div className="ui-card__head">
          <Heading id={id}>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
