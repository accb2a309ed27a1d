import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Skeleton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { persistently } from '#state/persistently.ts';
import { FormPage } from '#features/register/FormPage.tsx';
import { RegisterShell } from './RegisterShell.tsx';

const OwnPage = lazy(() =>
  persistently(async () => ({ default: (await import('#features/register/own/OwnPage.tsx')).OwnPage })),
);

export function RegisterApp() {
  const { say } = useSpeaker();
  return (
    <RegisterShell>
      <Switch>
        <Route path="/r/:code">{({ code }) => <FormPage key={code} code={code} />}</Route>
        <Route path="/oma">
          <Suspense fallback={<Skeleton label={say('common.state.loading')} lines={5} />}>
            <OwnPage />
          </Suspense>
        </Route>
        <Route>
          <FormPage code={null} />
        </Route>
      </Switch>
    </RegisterShell>
  );
}
