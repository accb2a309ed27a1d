import { useCallback, useEffect } from 'react';
import { saySummary } from '@tvl/core/view/sentences.ts';
import { useSpeaker } from '#state/language.tsx';
import { MapTables } from './MapTables.tsx';
import type { Sheet } from './picture-file.ts';
import { shareAddress } from './share-address.ts';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  /** Null when the browser's own print was chosen: the picture is drawn only when it is asked for. */
  readonly sheet: Sheet | null;
  readonly source: string;
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

function Picture({ sheet, source }: { readonly sheet: Sheet; readonly source: string }) {
  const [summary, ...more] = sheet.sentences;
  return (
    <>
      <div className="map-print__picture">
        <Drawing svg={sheet.picture} />
        <div className="map-print__words">
          <p>{summary}</p>
          <Drawing svg={sheet.legend} />
          <p>{source}</p>
        </div>
      </div>
      <div className="map-print__more">
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

/** Asks for the printer once the sheet is drawn, and says when it is done. */
export const usePrinter = (sheet: Sheet | null, onDone: () => void): void => {
  useEffect(() => {
    if (sheet === null) return undefined;
    window.addEventListener('afterprint', onDone);
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
    };
  }, [sheet, onDone]);
};

/** What goes on paper: the picture with its legend and sentences, then the tables. */
export function MapPrint({ map, sheet, source }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <div className="map-print print-only print-wide">
      <h1>{say('map.title')}</h1>
      {sheet === null ? (
        <>
          <p>{saySummary(speaker, map.view)}</p>
          {map.view.tooLarge ? null : <p>{say('map.export.pictureOnPaper')}</p>}
        </>
      ) : (
        <Picture sheet={sheet} source={source} />
      )}
      {map.view.tooLarge ? null : <MapTables view={map.view} />}
      <p className="print-footer">
        {source} · {shareAddress(window.location)}
      </p>
    </div>
  );
}
