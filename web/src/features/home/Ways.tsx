import type { ReactNode } from 'react';
import { Card, Link, Picture, type PictureProps } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { RoundCode } from './RoundCode.tsx';

/** For who asks what this is, who takes part, who takes the data along. */
export function Ways() {
  const { say } = useSpeaker();
  return (
    <div className="home__ways">
      <Told picture="network" title={say('home.what.title')}>
        <p>{say('home.what.text')}</p>
      </Told>
      <Told picture="register" title={say('home.tell.title')}>
        <p>{say('home.notEverywhere')}</p>
        <RoundCode />
        <Link href="/oma" isServerPage>
          {say('home.tell.link')}
        </Link>
      </Told>
      <Told picture="download" title={say('home.integrator.title')}>
        <p>{say('home.integrator.text')}</p>
        <p>{say('common.footer.openDataAt', { address: '/graphql' })}</p>
      </Told>
    </div>
  );
}

type ToldProps = {
  readonly picture: PictureProps['name'];
  readonly title: string;
  readonly children: ReactNode;
};

/** A card that tells and leads nowhere, so that it does not look like one that does. */
function Told({ picture, title, children }: ToldProps) {
  return (
    <div className="home__told">
      <Card>
        <div className="home__told-row">
          <Picture name={picture} size={56} />
          <div className="flow">
            <h2>{title}</h2>
            {children}
          </div>
        </div>
      </Card>
    </div>
  );
}
