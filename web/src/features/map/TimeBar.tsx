import { useMemo } from 'react';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { saySummary } from '@tvl/core/view/sentences.ts';
import { nextChange, timeMarksOf } from '@tvl/core/view/time-marks.ts';
import { Button, IconButton } from '#ui/index.ts';
import { today } from '#records/day.ts';
import { DayField } from '#records/DayField.tsx';
import { useSpeaker } from '#state/language.tsx';
import { TimeList } from './TimeList.tsx';
import { TimeSlider } from './TimeSlider.tsx';
import { usePlayed } from './usePlayed.ts';
import { useTimeSlider } from './useTimeSlider.ts';
import { useToldOnce } from './useToldOnce.ts';
import './time.css';
import type { MapState } from './useMapView.ts';

/** The day looked at, and ways to another: by the slider, from change to change, by typing it. */
export function TimeBar({ map }: { readonly map: MapState }) {
  const speaker = useSpeaker();
  const { say, date } = speaker;
  const now = today();
  const { graph, view, settings, actions } = map;
  const marks = useMemo(() => timeMarksOf(graph, now), [graph, now]);
  const shown = settings.day ?? now;
  const told = useToldOnce(shown, `${say('map.pic.asOf', { date: date(shown) })} ${saySummary(speaker, view)}`);
  const moved = useTimeSlider(shown, now, actions.change);
  const go = (day: Day): void => actions.change({ day: day === now ? null : day });
  const [back, on] = [nextChange(marks, shown, 'back'), nextChange(marks, shown, 'on')];
  /** The last change is followed by today. */
  const following = on ?? (shown < now ? now : null);
  const { isPlaying, toggle } = usePlayed(() => {
    if (following === null) return false;
    go(following);
    return following !== now && following !== marks.to;
  });
  const start = (): void => {
    if (!isPlaying && following === null) go(marks.from);
    toggle();
  };
  if (marks.marks.length === 0)
    return (
      <section className="time-bar" aria-label={say('map.time.title')}>
        <p className="secondary">{say('map.time.none')}</p>
        <DayField />
      </section>
    );
  return (
    <section className="time-bar" aria-label={say('map.time.title')}>
      <div className="time-bar__buttons">
        <strong className="time-bar__day numbers">{date(moved.day)}</strong>
        <IconButton
          icon="chevron-left"
          label={say('map.time.back')}
          hasBorder
          aria-disabled={back === null}
          onClick={() => back && go(back)}
        />
        <IconButton
          icon="chevron-right"
          label={say('map.time.on')}
          hasBorder
          aria-disabled={following === null}
          onClick={() => following && go(following)}
        />
        <Button icon={isPlaying ? 'player-pause' : 'player-play'} onClick={start}>
          {say(isPlaying ? 'map.time.stop' : 'map.time.play')}
        </Button>
        <Button aria-disabled={settings.day === null} onClick={() => settings.day !== null && go(now)}>
          {say('map.time.toToday')}
        </Button>
      </div>
      <DayField />
      <TimeSlider graph={graph} marks={marks} moved={moved} />
      <TimeList graph={graph} marks={marks} day={shown} onGo={go} />
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </section>
  );
}
