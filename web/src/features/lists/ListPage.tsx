import type { ListName } from './definition.ts';
import { events } from './events.tsx';
import { ListView } from './ListView.tsx';
import { materials } from './materials.tsx';
import { networks } from './networks.tsx';
import { organisations } from './organisations.tsx';
import './lists.css';

/** A list with its filters, counts and search; which one decides only the definition. */
export function ListPage({ list }: { readonly list: ListName }) {
  switch (list) {
    case 'networks':
      return <ListView definition={networks} />;
    case 'organisations':
      return <ListView definition={organisations} />;
    case 'events':
      return <ListView definition={events} />;
    case 'materials':
      return <ListView definition={materials} />;
  }
}
