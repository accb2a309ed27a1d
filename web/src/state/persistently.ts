/** Milliseconds between tries where the browser does not tell that the line is back. */
const pause = 3_000;

const lineBack = (): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pause);
    window.addEventListener('online', go);
  });

/** Loads a part of a page however often it takes: on a weak line one try is not enough. */
export const persistently = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch {
    await lineBack();
    return persistently(load);
  }
};
