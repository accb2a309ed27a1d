/** Short codes are short: all who guess them together get so many tries, however many addresses they come from. */
import type { Clock } from './clock.ts';

/** Wrong codes of everybody in a quarter of an hour: 2^50 codes are not found with these in a lifetime. */
const mostWrong = 300;
const span = 15 * 60_000;

export type Guesses = { readonly isClosed: () => boolean; readonly wrong: () => void };

export const openGuesses = (clock: Clock, most = mostWrong): Guesses => {
  let [began, count] = [0, 0];
  const renew = (): void => {
    const now = clock.now().getTime();
    // A clock put back must not keep everybody out until it is where it was.
    if (now < began || now - began >= span) [began, count] = [now, 0];
  };
  return {
    isClosed: () => {
      renew();
      return count >= most;
    },
    wrong: () => {
      renew();
      count += 1;
    },
  };
};
