import './page.css';

export type StepsProps = {
  readonly current: number;
  readonly total: number;
  /** Whose answer this is, before the number. */
  readonly label?: string | undefined;
  /** As shown, e.g. "2/4", and as spoken, e.g. "Vaihe 2, kaikkiaan 4". */
  readonly text: string;
  readonly spoken: string;
};

/** How far a form with one question per screen has come. */
export function Steps({ current, total, label, text, spoken }: StepsProps) {
  return (
    <div className="ui-steps">
      <p className="ui-steps__line">
        <span>{label}</span>
        <span>
          <b aria-hidden="true">{text}</b>
          <span className="visually-hidden">{spoken}</span>
        </span>
      </p>
      <div className="ui-steps__bars" aria-hidden="true">
        {Array.from({ length: total }, (_, step) => (
          <span key={step} className={step < current ? 'ui-steps__bar ui-steps__bar--done' : 'ui-steps__bar'} />
        ))}
      </div>
    </div>
  );
}
