import { dockerWorks, startFromDocker } from './from-docker.ts';
import { startFromJars } from './from-jars.ts';
import type { RunningServer } from './running.ts';

/** A new server, by Docker where it works, else by Maven. */
export const startServer = (password: string): Promise<RunningServer> =>
  dockerWorks() ? startFromDocker(password) : startFromJars(password);
