/** Words looked up before are many times those that are new: names use the same words again and again. */
const mostRemembered = 400_000;

/** The same function, which remembers its answers and forgets all of them when they are too many. */
export const remembering = <T>(answer: (word: string) => T): ((word: string) => T) => {
  const answers = new Map<string, T>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    if (answers.size >= mostRemembered) answers.clear();
    const now = answer(word);
    answers.set(word, now);
    return now;
  };
};
