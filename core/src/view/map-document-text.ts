import type { MapDocument } from './map-document.ts';

/** The document as JSON in pieces, none of them more than a column: a country's is never whole in memory. */
export const textOfDocument = function* ({ nouns, ...head }: MapDocument): Generator<string, void> {
  // An object's text without its last bracket, so that more can follow.
  const opened = (value: object): string => JSON.stringify(value).slice(0, -1);
  yield `${opened(head)},"nouns":{`;
  for (const [at, [noun, { columns, ...rest }]] of Object.entries(nouns).entries()) {
    yield `${at === 0 ? '' : ','}"${noun}":${opened(rest)},"columns":{`;
    for (const [n, [name, column]] of Object.entries(columns).entries())
      yield `${n === 0 ? '' : ','}"${name}":${JSON.stringify(column)}`;
    yield '}}';
  }
  yield '}}';
};
