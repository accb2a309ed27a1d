import { useSpeaker } from '#state/language.tsx';

/** The words of the source. The sources are in Finnish whatever the reader's language. */
export function Quote({ text }: { readonly text: string }) {
  const { say } = useSpeaker();
  return (
    <blockquote className="record-quote" lang="fi">
      <p>{say('record.provenance.quoteMark', { quote: text })}</p>
    </blockquote>
  );
}

/** A tie's quote, folded; paper shows it. */
export function FoldedQuote({ text }: { readonly text: string | null }) {
  const { say } = useSpeaker();
  if (text === null || text === '') return null;
  return (
    <details className="tie__quote">
      <summary>{say('record.tie.quote')}</summary>
      <Quote text={text} />
    </details>
  );
}
