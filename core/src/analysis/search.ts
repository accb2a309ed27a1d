/** Comparing what is typed with what is written, letter by letter. Records are matched in `match.ts`. */
export { fold } from './names/letters.ts';
