/** Moves the focus to what a press brought or left on the page, once it is there. */
export const focusOn = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};
