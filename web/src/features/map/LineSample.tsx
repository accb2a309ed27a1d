/** A tie as it is drawn on the map, for the legend. */
export type LineLook =
  | 'member'
  | 'participant'
  | 'said'
  | 'confirmed'
  | 'inferred'
  | 'disputed'
  | 'planned'
  | 'recommended'
  | 'ended';

const dashes: Partial<Record<LineLook, string>> = { planned: '12 6', recommended: '12 5 2 5', ended: '1 5' };

export function LineSample({ look }: { readonly look: LineLook }) {
  const colour = look === 'ended' ? 'var(--edge-past)' : 'var(--edge)';
  const end = look === 'member' || look === 'participant' ? 37 : 44;
  return (
    <svg className="line-sample" width="38" height="16" viewBox="4 0 42 16" aria-hidden="true" focusable="false">
      {look === 'inferred' ? (
        <>
          <path d="M2 8H44" stroke={colour} strokeWidth="5" />
          <path d="M2 8H44" stroke="var(--canvas)" strokeWidth="2.5" />
        </>
      ) : (
        <path
          d={`M2 8H${end}`}
          stroke={colour}
          strokeWidth={look === 'confirmed' ? 3 : 1.5}
          strokeDasharray={dashes[look]}
          strokeLinecap="round"
        />
      )}
      {look === 'member' ? <circle cx="40" cy="8" r="3.5" fill={colour} /> : null}
      {look === 'participant' ? <circle cx="40" cy="8" r="3" fill="none" stroke={colour} strokeWidth="1.5" /> : null}
      {look === 'disputed' ? (
        <>
          <circle cx="23" cy="8" r="7" fill="var(--surface)" stroke="var(--node-outline)" strokeWidth="1.5" />
          <path d="M23 4.5v4.2M23 11v.4" stroke="var(--ink)" strokeWidth="1.75" strokeLinecap="round" />
        </>
      ) : null}
    </svg>
  );
}
