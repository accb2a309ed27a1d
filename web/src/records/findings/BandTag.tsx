import type { BandName } from '@tvl/core/analysis/findings/finding.ts';
import { useSpeaker } from '#state/language.tsx';
import './findings.css';

type Props = { readonly band: string };

const bars: Readonly<Record<BandName, number>> = { weak: 1, clear: 2, strong: 3 };

/** How strong a finding is: three bars and the word. It orders what to look at and is no score of anybody. */
export function BandTag({ band }: Props) {
  const { say } = useSpeaker();
  const name = band.toLowerCase() as BandName;
  return (
    <span className="band-tag">
      <span className="band-tag__bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} className={bar <= bars[name] ? 'band-tag__bar band-tag__bar--on' : 'band-tag__bar'} />
        ))}
      </span>
      {say(`findings.band.${name}`)}
    </span>
  );
}
