/** What a key does on the picture: as data, so that it can be tested without a page. */
import type { Heading } from '@tvl/core/view/navigation.ts';

export type KeyAct =
  | { readonly do: 'go'; readonly heading: Heading }
  | { readonly do: 'goAlong'; readonly by: 'name' | 'order'; readonly isBack: boolean }
  | { readonly do: 'goTo'; readonly end: 'first' | 'last' }
  | { readonly do: 'pan'; readonly heading: Heading }
  | { readonly do: 'move'; readonly heading: Heading }
  | { readonly do: 'zoom'; readonly isIn: boolean }
  | { readonly do: 'putBack' | 'fit' | 'select' | 'fold' | 'leave' | 'help' };

export type Pressed = Readonly<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', boolean>> & {
  readonly key: string;
};

const arrows: ReadonlyMap<string, Heading> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

const acts: ReadonlyMap<string, KeyAct> = new Map<string, KeyAct>([
  ['n', { do: 'goAlong', by: 'name', isBack: false }],
  ['.', { do: 'goAlong', by: 'name', isBack: false }],
  ['p', { do: 'goAlong', by: 'name', isBack: true }],
  [',', { do: 'goAlong', by: 'name', isBack: true }],
  ['PageDown', { do: 'goAlong', by: 'order', isBack: false }],
  ['PageUp', { do: 'goAlong', by: 'order', isBack: true }],
  ['Home', { do: 'goTo', end: 'first' }],
  ['End', { do: 'goTo', end: 'last' }],
  ['Enter', { do: 'select' }],
  [' ', { do: 'fold' }],
  ['+', { do: 'zoom', isIn: true }],
  ['=', { do: 'zoom', isIn: true }],
  ['-', { do: 'zoom', isIn: false }],
  ['0', { do: 'fit' }],
  ['Delete', { do: 'putBack' }],
  ['Backspace', { do: 'putBack' }],
  ['Escape', { do: 'leave' }],
  ['?', { do: 'help' }],
]);

/** Null when the key is not ours: the browser's and the screen reader's own keys stay theirs. */
export const actFor = ({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): KeyAct | null => {
  if (ctrlKey || metaKey) return null;
  const heading = arrows.get(key);
  if (heading) return { do: altKey ? 'move' : shiftKey ? 'pan' : 'go', heading };
  return altKey ? null : (acts.get(key) ?? acts.get(key.toLowerCase()) ?? null);
};
