/** The thread that lays out: seconds of work that must never keep a request waiting. */
import { parentPort } from 'node:worker_threads';
import { layOut, type LayoutTask } from '@tvl/core/view/layout/layout.ts';

parentPort?.on('message', (task: LayoutTask) => parentPort?.postMessage(layOut(task), []));
