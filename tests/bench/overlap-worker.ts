// The second thread of a count: waits for a round, takes pieces until none is left, says what it found.
import { workerData } from 'node:worker_threads';
import { countPieces, type Shared } from './overlap-threads.ts';

const shared = workerData as Shared;
const count = countPieces(shared, 1);
for (let round = 0; ; round++) {
  Atomics.wait(shared.control, 0, round);
  count();
  Atomics.store(shared.control, 2, round + 1);
  Atomics.notify(shared.control, 2);
}
