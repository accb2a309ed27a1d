import { type KeyboardEvent, useState } from 'react';
import { moveForKey, stepIndex } from './combobox-keys.ts';

export type Listbox<Option> = {
  readonly isOpen: boolean;
  readonly active: Option | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly pick: (option: Option) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** Open or closed, and which option the keys have reached. The focus itself stays in the text box. */
export function useListbox<Option extends { readonly id: string }>(
  options: readonly Option[],
  onPick: (option: Option) => void,
  onClear: () => void,
): Listbox<Option> {
  const [isOpen, setIsOpen] = useState(false);
  const [activeId, setActiveId] = useState<string | undefined>(undefined);
  const activeIndex = isOpen ? options.findIndex((option) => option.id === activeId) : -1;
  const active = options[activeIndex];

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
    open();
    setActiveId(options[stepIndex(activeIndex, by, options.length)]?.id);
  };
  const moves = {
    open,
    close,
    next: () => step(1),
    previous: () => step(-1),
    pick: () => active !== undefined && pick(active),
    clear: onClear,
    release: () => setActiveId(undefined),
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const hasText = event.currentTarget.value !== '';
    const move = moveForKey(event.key, event.altKey, { isOpen, hasActive: active !== undefined, hasText });
    if (move === undefined) return;
    moves[move]();
    if (move === 'release') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { isOpen, active, open, close, pick, onKeyDown };
}
