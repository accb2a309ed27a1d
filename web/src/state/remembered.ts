/** A choice kept on this device. Storage may be refused (a private window, a locked-down tablet): then nothing is. */

export const recall = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Not remembered; the address still holds it.
  }
};
