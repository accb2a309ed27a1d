import { useRef, useState } from 'react';

/** Which of a card's questions is open. Closing one takes the focus back to the button that opened it. */
export const useTask = <T extends string>() => {
  const [task, setTask] = useState<T | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  return {
    task,
    open: (next: T): void => {
      opener.current = document.activeElement as HTMLElement | null;
      setTask(next);
    },
    close: (): void => {
      const { current } = opener;
      setTask(null);
      // The buttons come back with the next drawing.
      requestAnimationFrame(() => {
        const name = current?.getAttribute('aria-label');
        const buttons = name ? document.querySelectorAll<HTMLElement>(`button[aria-label="${CSS.escape(name)}"]`) : [];
        buttons[0]?.focus();
      });
    },
  };
};
