import { useState } from 'react';
import { Card, Link } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = { readonly id: string; readonly name: string };

const size = '640x480';

/**
 * The organisation, its networks and who else is in them, drawn by the server with the picture function of the map: a
 * phone then loads a picture, not a program. Where it cannot be drawn now, the way to the map is left.
 */
export function SmallPicture({ id, name }: Props) {
  const { say, language } = useSpeaker();
  const [isBroken, setBroken] = useState(false);
  const place = `lahella=${encodeURIComponent(id)}&valittu=${encodeURIComponent(id)}`;
  const address = (theme: string): string => `/map/kuva.svg?${place}&koko=${size}&kieli=${language}${theme}`;
  return (
    <Card>
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
