import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the servers of one run of tests are written down, by the id of the run's process. */
export const runFolder = (run: number): string => join(tmpdir(), `tvl-neo4j-run-${run}`);
