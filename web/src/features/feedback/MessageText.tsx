/** Somebody's own words with their line breaks; whatever language they are in. */
export function MessageText({ text }: { readonly text: string }) {
  return <p className="feedback__text">{text}</p>;
}
