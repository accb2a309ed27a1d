import { type KeyboardEvent, useState } from 'react';

export type Listbox<Option> = {
  readonly isOpen: boolean;
  readonly active: Option | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly pick: (option: Option) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** The keys of a combobox with a list, after the WAI-ARIA Authoring Practices. */
export function useListbox<Option extends { readonly id: string }>(
  options: readonly Option[],
  onPick: (option: Option) => void,
  onClear: () => void,
): Listbox<Option> {
  const [isOpen, setIsOpen] = useState(false);
  const [activeId, setActiveId] = useState<string | undefined>(undefined);
  const activeIndex = options.findIndex((option) => option.id === activeId);
  const active = isOpen ? options[activeIndex] : undefined;

  const open = () => setIsOpen(true);
  const close = () => {
    setIsOpen(false);
    setActiveId(undefined);
  };
  const pick = (option: Option) => {
    close();
    onPick(option);
  };
  const step = (by: 1 | -1) => {
    const start = activeIndex < 0 && by < 0 ? 0 : activeIndex;
    const next = options[(start + by + options.length) % options.length];
    open();
    setActiveId(next?.id);
  };

  const actions: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) => {
      if (altKey) open();
      else step(1);
      return true;
    },
    ArrowUp: ({ altKey }) => {
      if (altKey) close();
      else step(-1);
      return true;
    },
    Enter: () => {
      if (active === undefined) return false;
      pick(active);
      return true;
    },
    Escape: () => {
      if (isOpen) close();
      else onClear();
      return true;
    },
    // The caret moves in the box again, so no suggestion may stay active.
    Home: () => {
      setActiveId(undefined);
      return false;
    },
    End: () => {
      setActiveId(undefined);
      return false;
    },
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (actions[event.key]?.(event) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { isOpen, active, open, close, pick, onKeyDown };
}
