import { useCallback, useEffect } from 'react';
import { useSpeaker } from '#state/language.tsx';
import { MapTables } from './MapTables.tsx';
import type { Sheet } from './picture-file.ts';
import { shareAddress } from './share-address.ts';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  readonly sheet: Sheet;
  readonly source: string;
  readonly onDone: () => void;
};

/** SVG text as what it draws. */
function Drawing({ svg }: { readonly svg: string }) {
  const place = useCallback(
    (element: HTMLElement | null) => {
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      element?.replaceChildren(document.importNode(documentElement, true));
    },
    [svg],
  );
  return <div ref={place} />;
}

/** What goes on paper, and asks for the printer: the picture with its legend and sentences, then the tables. */
export function MapPrint({ map, sheet, source, onDone }: Props) {
  const { say } = useSpeaker();
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
    };
  }, [sheet, onDone]);
  return (
    <div className="map-print print-only print-wide">
      <h1>{say('map.title')}</h1>
      <div className="map-print__picture">
        <Drawing svg={sheet.picture} />
        <div className="map-print__words">
          {sheet.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Drawing svg={sheet.legend} />
        </div>
      </div>
      <MapTables view={map.view} />
      <p className="print-footer">
        {source} · {shareAddress(window.location)}
      </p>
    </div>
  );
}
