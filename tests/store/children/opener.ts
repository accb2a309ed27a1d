/** Opens the store at the path, which may not be there yet, and commits one empty set under a name.
 * Arguments: path, name, moment to begin (milliseconds since 1970). */
import { openSqliteStore } from '../../../api/src/store/sqlite/sqlite-store.ts';
import { setOf } from '../samples.ts';

const [path = '', name = '', start = '0'] = process.argv.slice(2);
// All at the same moment, however long each took to load.
while (Date.now() < Number(start));
const store = openSqliteStore(path);
let head = 0;
for (;;) {
  const outcome = await store.commit([setOf([], name)], head);
  if (outcome.ok) break;
  head = outcome.tail.at(-1)?.revision ?? 0;
}
await store.close();
