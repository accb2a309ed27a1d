/** The keys of a combobox with a list, after the WAI-ARIA Authoring Practices. */
export type ListMove = 'open' | 'close' | 'next' | 'previous' | 'pick' | 'clear' | 'release';

export type ListState = { readonly isOpen: boolean; readonly hasActive: boolean; readonly hasText: boolean };

export function moveForKey(
  key: string,
  isAlt: boolean,
  { isOpen, hasActive, hasText }: ListState,
): ListMove | undefined {
  switch (key) {
    case 'ArrowDown':
      return isAlt ? 'open' : 'next';
    case 'ArrowUp':
      return isAlt ? 'close' : 'previous';
    case 'Enter':
      return hasActive ? 'pick' : undefined;
    case 'Escape':
      if (isOpen) return 'close';
      return hasText ? 'clear' : undefined;
    // The caret moves in the box again, so no suggestion may stay active.
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return hasActive ? 'release' : undefined;
    default:
      return undefined;
  }
}

/** The index one step away, going round at both ends; from nowhere to the first or the last. */
export function stepIndex(index: number, by: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (index < 0) return by > 0 ? 0 : length - 1;
  return (index + by + length) % length;
}
