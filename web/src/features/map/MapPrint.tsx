import { useEffect, useRef } from 'react';
import { useSpeaker } from '#state/language.tsx';
import { MapTables } from './MapTables.tsx';
import { shareAddress } from './share-address.ts';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  /** SVG text. */
  readonly picture: string;
  readonly source: string;
  readonly onDone: () => void;
};

/** What goes on paper, and asks for the printer: the picture with its legend and sentences, then the tables. */
export function MapPrint({ map, picture, source, onDone }: Props) {
  const { say } = useSpeaker();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    // As markup it could bring in a style, which the page's policy forbids; as nodes it is what was drawn.
    const { documentElement } = new DOMParser().parseFromString(picture, 'image/svg+xml');
    sheet.current?.replaceChildren(document.importNode(documentElement, true));
    window.addEventListener('afterprint', onDone);
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
    };
  }, [picture, onDone]);
  return (
    <div className="map-print print-only print-wide">
      <h1>{say('map.title')}</h1>
      <figure ref={sheet} className="map-print__picture" />
      <MapTables view={map.view} />
      <p className="print-footer">
        {source} · {shareAddress(window.location)}
      </p>
    </div>
  );
}
