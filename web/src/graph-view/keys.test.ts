import { describe, expect, test } from 'vitest';
import { actFor, type Pressed } from './keys.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('a key on the picture', () => {
  test.each([
    ['ArrowLeft', {}, { do: 'go', heading: 'left' }],
    ['ArrowDown', { shiftKey: true }, { do: 'pan', heading: 'down' }],
    ['ArrowUp', { altKey: true }, { do: 'move', heading: 'up' }],
    ['n', {}, { do: 'goAlong', by: 'name', isBack: false }],
    ['N', { shiftKey: true }, { do: 'goAlong', by: 'name', isBack: false }],
    [',', {}, { do: 'goAlong', by: 'name', isBack: true }],
    ['PageUp', {}, { do: 'goAlong', by: 'order', isBack: true }],
    ['?', { shiftKey: true }, { do: 'help' }],
    ['Escape', {}, { do: 'leave' }],
  ] as const)('%s with %o', (key, held, act) => {
    expect(actFor(press(key, held))).toEqual(act);
  });

  test('that the browser or a screen reader has its own use for is left alone', () => {
    for (const key of ['ArrowLeft', '+', '0', 'p']) {
      expect(actFor(press(key, { ctrlKey: true }))).toBeNull();
      expect(actFor(press(key, { metaKey: true }))).toBeNull();
    }
    expect(actFor(press('Tab'))).toBeNull();
    expect(actFor(press('Enter', { altKey: true }))).toBeNull();
    expect(actFor(press('constructor'))).toBeNull();
  });
});
