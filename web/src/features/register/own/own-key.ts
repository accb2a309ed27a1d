/** With what own answers were opened in this tab: corrections are sent under it. It survives a reload, not the tab. */
const name = 'tvl.oma';

export const keptKey = (): string | null => {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
};

export const keepKey = (key: string | null): void => {
  try {
    if (key === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, key);
  } catch {
    // The page still holds it.
  }
};
