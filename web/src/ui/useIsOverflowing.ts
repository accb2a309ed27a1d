import { type RefObject, useEffect, useState } from 'react';

/** Whether an element's content is wider than the element: only then is it worth a tab stop. */
export function useIsOverflowing(element: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setIsOverflowing] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const measure = () => setIsOverflowing(watched.scrollWidth > watched.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    for (const child of watched.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return isOverflowing;
}
