import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { SearchBox } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import type { MapState } from './useMapView.ts';

/** After the last letter; longer than most people need to find the next one. Milliseconds. */
const rest = 1200;

type Props = {
  readonly map: MapState;
  readonly box: RefObject<HTMLInputElement | null>;
  /** Enter. `isAnswered`: the list already answers what stands in the box. */
  readonly onSubmit: (isAnswered: boolean) => void;
  readonly onDown: () => void;
  readonly onTyping: (isTyping: boolean) => void;
};

/** What is typed is known here alone: a letter draws nothing but itself. */
export function ListSearch({ map: { settings, lookFor }, box, onSubmit, onDown, onTyping }: Props) {
  const { say } = useSpeaker();
  const { text, setText, submit } = useTypedSearch(lookFor);
  const [typed, setTyped] = useState(0);
  useEffect(() => {
    if (typed === 0) return undefined;
    onTyping(true);
    const timer = setTimeout(() => onTyping(false), rest);
    return () => clearTimeout(timer);
  }, [typed, onTyping]);
  const write = (next: string): void => {
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
    <div onKeyDown={onKeyDown}>
      <SearchBox
        label={say('map.list.search')}
        value={text}
        onChange={write}
        onSubmit={() => {
          const isAnswered = text.trim() === settings.search;
          if (!isAnswered) submit();
          onSubmit(isAnswered);
        }}
        submitLabel={say('common.action.search')}
        isSubmitHidden
        inputRef={box}
        describedBy="luettelo-haku"
      />
    </div>
  );
}
