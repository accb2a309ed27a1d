import { useState } from 'react';

/** The text as it was when the key last changed, for a live region; empty until it changes for the first time. */
export const useToldOnce = (key: string, text: string): string => {
  const [told, setTold] = useState({ key, text: '' });
  if (told.key !== key) setTold({ key, text });
  return told.text;
};
