import { Card } from '../Card.tsx';
import { Fell } from '../Fell.tsx';
import { Icon } from '../symbols/Icon.tsx';
import { filledPaths, type IconName, outlinePaths } from '../symbols/icon-paths.ts';
import { KindSymbol } from '../symbols/KindSymbol.tsx';
import { type DrawnKind, drawnKinds } from '@tvl/core/view/drawn-kind.ts';
import { kindSvg } from '@tvl/core/view/drawing/kind-svg.ts';
import { Picture } from '../symbols/Picture.tsx';
import { pictureCodes, type PictureName } from '../symbols/picture-codes.ts';

const words: Readonly<Record<DrawnKind, string>> = {
  network: 'verkosto',
  association: 'yhdistys',
  other: 'muu organisaatio',
  authority: 'viranomainen',
  municipality: 'kunta',
  set: 'joukko',
  project: 'hanke',
  theme: 'teema',
  event: 'tapahtuma',
  material: 'aineisto',
};

const iconNames = [...Object.keys(outlinePaths), ...Object.keys(filledPaths)] as IconName[];
const pictureNames = Object.keys(pictureCodes) as PictureName[];

const rings = [
  { state: 'known', text: '6', word: 'jäsenet tiedossa' },
  { state: 'known', text: '128', word: 'paljon jäseniä' },
  { state: 'none', text: '0', word: 'ei jäseniä' },
  { state: 'unknown', text: '?', word: 'ei tietoa jäsenistä' },
] as const;

const asImage = (ring: 'known' | 'unknown', badge: string): string =>
  kindSvg({
    kind: 'network',
    ring,
    badge,
    size: 64,
    colour: (token) => getComputedStyle(document.documentElement).getPropertyValue(token),
  });

export function SymbolSection() {
  return (
    <>
      <div className="gallery__wide">
        <Fell />
      </div>
      <Kinds />
      <Rings />
      <Card title="Kirjaimet">
        <p className="gallery__letters">
          <b>Roavvenjárga, Aanaar, Čeʹvetjäuʹrr, Soađegilli</b>
        </p>
        <p className="gallery__letters" lang="sms">
          á â č đ ǥ ǧ ǩ ŋ š ŧ ž ʒ ǯ å ä ö õ ʹ ʼ Á Â Č Đ Ǥ Ǧ Ǩ Ŋ Š Ŧ Ž Ʒ Ǯ Å Ä Ö Õ 0123456789
        </p>
        <p>
          Tekstin seassa <Icon name="map-pin" /> kuvake ja <KindSymbol kind="network" /> merkki, sekä{' '}
          <a href="#gallery">linkki</a>.
        </p>
      </Card>
      <div className="gallery__wide">
        <Card title="Kuvat">
          <ul className="gallery__tiles">
            {pictureNames.map((name) => (
              <li key={name}>
                <Picture name={name} />
                {name}
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <div className="gallery__wide">
        <Card title="Kuvakkeet">
          <ul className="gallery__tiles">
            {iconNames.map((name) => (
              <li key={name}>
                <Icon name={name} size={24} />
                {name}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}

function Kinds() {
  return (
    <div className="gallery__wide">
      <Card title="Lajit: muoto, symboli ja sana">
        {[40, 28, 20].map((size) => (
          <ul key={size} className="gallery__tiles">
            {drawnKinds.map((kind) => (
              <li key={kind}>
                <KindSymbol kind={kind} size={size} />
                {words[kind]}
              </li>
            ))}
          </ul>
        ))}
        <ul className="gallery__tiles">
          {(['network', 'set', 'association'] as const).map((kind) => (
            <li key={kind}>
              <KindSymbol kind={kind} size={40} mode="dream" />
              toive
            </li>
          ))}
          <li>
            <KindSymbol kind="network" size={40} mode="past" />
            päättynyt
          </li>
          <li>
            <KindSymbol kind="association" size={40} isUnreviewed />
            tarkistamatta
          </li>
        </ul>
      </Card>
    </div>
  );
}

function Rings() {
  return (
    <Card title="Kehä kertoo, mitä jäsenistä tiedetään">
      <ul className="gallery__tiles">
        {rings.map(({ state, text, word }) => (
          <li key={word}>
            <KindSymbol kind="network" size={40} ring={{ state, text }} />
            {word}
          </li>
        ))}
        <li>
          <img
            alt=""
            width="64"
            height="64"
            src={URL.createObjectURL(new Blob([asImage('unknown', '?')], { type: 'image/svg+xml' }))}
          />
          sama kuvana kartalle
        </li>
        <li>
          <img
            alt=""
            width="64"
            height="64"
            src={URL.createObjectURL(new Blob([asImage('known', '12')], { type: 'image/svg+xml' }))}
          />
          sama kuvana kartalle
        </li>
      </ul>
    </Card>
  );
}
