import { Route, Switch } from 'wouter';
import { FormPage } from '#features/register/FormPage.tsx';
import { RegisterShell } from './RegisterShell.tsx';

export function RegisterApp() {
  return (
    <RegisterShell>
      <Switch>
        <Route path="/r/:code">{({ code }) => <FormPage key={code} code={code} />}</Route>
        <Route>
          <FormPage code={null} />
        </Route>
      </Switch>
    </RegisterShell>
  );
}
