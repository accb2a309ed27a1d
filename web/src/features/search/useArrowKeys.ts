import { type KeyboardEvent, useCallback, useRef } from 'react';

/** Down from the box into the answers and through them, up again, and Escape back to the box. Tab works as ever. */
export const useArrowKeys = () => {
  const answers = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const links = [...(answers.current?.querySelectorAll<HTMLElement>('.found a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const isInBox = document.activeElement === box.current;
    if (at < 0 && !isInBox) return;
    const next =
      event.key === 'ArrowDown'
        ? links[at + 1]
        : event.key === 'ArrowUp' && at >= 0
          ? (links[at - 1] ?? box.current)
          : null;
    const target = event.key === 'Escape' && at >= 0 ? box.current : next;
    if (!target) return;
    event.preventDefault();
    target.focus();
  }, []);
  return { answers, box, onKeyDown };
};
