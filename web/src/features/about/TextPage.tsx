import type { ReactNode } from 'react';
import { PageHeading } from '#ui/index.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import './about.css';

type Props = { readonly title: string; readonly summary: ReactNode; readonly children: ReactNode };

/** A page to read from top to bottom: one column, headed sections. */
export function TextPage({ title, summary, children }: Props) {
  usePageTitle(title);
  return (
    <article className="about">
      <PageHeading title={title} summary={summary} />
      {children}
    </article>
  );
}

type SectionProps = { readonly title: string; readonly children: ReactNode };

export function Section({ title, children }: SectionProps) {
  return (
    <section className="about__section flow">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Points({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="about__points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
