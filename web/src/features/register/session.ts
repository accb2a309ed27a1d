/** The session that a personal link opens on this device, and its end. */

import { readToken } from './token.ts';

export type Opened = 'done' | 'unknown' | 'gone' | 'busy' | 'away';

const owedName = 'tvl.poistuminen';

const outcomes: Readonly<Record<number, Opened>> = {
  204: 'done',
  400: 'unknown',
  403: 'unknown',
  410: 'gone',
  429: 'busy',
};

/** Changes the token of a link, or its short code, for a session. */
export const openSession = async (key: string): Promise<Opened> => {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(readToken(key) === null ? { code: key } : { token: key }),
    });
    return outcomes[response.status] ?? 'away';
  } catch {
    return 'away';
  }
};

/** Scripts cannot take the cookie away: while the line is gone, leaving is owed, so that it is not forgotten. */
const owe = (isOwed: boolean): void => {
  try {
    if (isOwed) localStorage.setItem(owedName, 'kylla');
    else localStorage.removeItem(owedName);
  } catch {
    // Nothing is kept on this device, so nothing is owed after this page.
  }
};

const isOwed = (): boolean => {
  try {
    return localStorage.getItem(owedName) !== null;
  } catch {
    return false;
  }
};

/** Ends the session on this device; when the line is gone, as soon as it is back. */
export const leaveSession = async (): Promise<void> => {
  owe(true);
  try {
    const { ok } = await fetch('/session', { method: 'DELETE' });
    if (ok) owe(false);
  } catch {
    window.addEventListener('online', () => void leaveSession(), { once: true });
  }
};

/** At the opening of a page: what the last respondent could not do for want of a line. */
export const leaveIfOwed = async (): Promise<void> => {
  if (isOwed()) await leaveSession();
};
