import { useState } from 'react';
import { Card, Link } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = { readonly id: string; readonly name: string; readonly isCrowded: boolean };

/** A phone held upright has room for the networks alone. Pixels. */
const narrow = 480;

/** As wide as the column it stands in, so that its words are as large as the page's. Pixels. */
const sizeHere = (): string => {
  const width = Math.max(256, Math.min(640, window.innerWidth - 66));
  return `${width}x${Math.round(width * 0.8)}`;
};

/**
 * The organisation, its networks and who else is in them, drawn by the server with the picture function of the map: a
 * phone then loads a picture, not a program. Where it cannot be drawn now, the way to the map is left.
 */
export function SmallPicture({ id, name, isCrowded }: Props) {
  const { say, language } = useSpeaker();
  const [size] = useState(sizeHere);
  const [isNarrow] = useState(() => window.innerWidth < narrow);
  const [isBroken, setBroken] = useState(false);
  const place = `lahella=${encodeURIComponent(id)}&askeleet=${isCrowded || isNarrow ? 1 : 2}&valittu=${encodeURIComponent(id)}`;
  const address = (theme: string): string => `/map/kuva.svg?${place}&koko=${size}&kieli=${language}${theme}`;
  return (
    <Card title={say('register.rec.around')}>
      {isBroken ? null : (
        <picture className="receipt__picture">
          <source media="(prefers-color-scheme: dark)" srcSet={address('&teema=tumma')} />
          <img src={address('')} alt={say('register.rec.picture', { name })} onError={() => setBroken(true)} />
        </picture>
      )}
      <p>
        <Link href={`/kartta?${place}`}>{say('register.rec.openMap')}</Link>
      </p>
    </Card>
  );
}
