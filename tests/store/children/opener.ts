/** Opens the store at the path, which may not be there yet, and commits one empty set under a name. */
import { openSqliteStore } from '../../../api/src/store/sqlite/sqlite-store.ts';
import { setOf } from '../samples.ts';

const [path = '', name = ''] = process.argv.slice(2);
const store = openSqliteStore(path);
let head = 0;
for (;;) {
  const outcome = await store.commit([setOf([], name)], head);
  if (outcome.ok) break;
  head = outcome.tail.at(-1)?.revision ?? 0;
}
await store.close();
