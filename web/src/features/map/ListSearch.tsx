import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { SearchBox } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import type { MapState } from './useMapView.ts';

/** After the last letter; longer than most people need to find the next one. Milliseconds. */
const rest = 1200;

type Props = {
  readonly map: MapState;
  readonly box: RefObject<HTMLInputElement | null>;
  /** Enter was pressed, and the list answers what stands in the box. */
  readonly onEnter: () => void;
  readonly onDown: () => void;
  readonly onTyping: (isTyping: boolean) => void;
};

/** What is typed is known here alone: a letter draws nothing but itself. */
export function ListSearch({ map: { settings, lookFor }, box, onEnter, onDown, onTyping }: Props) {
  const { say } = useSpeaker();
  const { text, setText, submit } = useTypedSearch(lookFor);
  const [typed, setTyped] = useState(0);
  useEffect(() => {
    if (typed === 0) return undefined;
    onTyping(true);
    const timer = setTimeout(() => onTyping(false), rest);
    return () => clearTimeout(timer);
  }, [typed, onTyping]);
  // Enter may come before the list answers the last letters; who pressed it must not have to know.
  const entered = useRef<string | null>(null);
  const enter = useEffectEvent(() => {
    if (entered.current !== settings.search) return;
    entered.current = null;
    onEnter();
  });
  useEffect(() => enter(), [settings.search]);
  const write = (next: string): void => {
    entered.current = null;
    setText(next);
    setTyped(typed + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && (event.key !== 'Escape' || text === '')) return;
    event.preventDefault();
    // Else it would also close what stands around the list.
    event.stopPropagation();
    if (event.key === 'Escape') write('');
    else onDown();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown} onBlur={() => (entered.current = null)}>
      <SearchBox
        label={say('map.list.search')}
        value={text}
        onChange={write}
        onSubmit={() => {
          if (text.trim() === settings.search) onEnter();
          else {
            entered.current = text.trim();
            submit();
          }
        }}
        submitLabel={say('common.action.search')}
        isSubmitHidden
        inputRef={box}
        describedBy="luettelo-haku"
      />
    </div>
  );
}
