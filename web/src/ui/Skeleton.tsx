import './state.css';

export type SkeletonProps = {
  /** Spoken instead of the grey bars. */
  readonly label: string;
  readonly lines?: number | undefined;
  readonly hasTile?: boolean | undefined;
};

/** The outline of what is coming. Still: nothing pulses. */
export function Skeleton({ label, lines = 2, hasTile }: SkeletonProps) {
  return (
    <div className="ui-skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {hasTile === true ? <span className="ui-skeleton__tile" /> : null}
      <span className="ui-skeleton__lines">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className="ui-skeleton__line" />
        ))}
      </span>
    </div>
  );
}
