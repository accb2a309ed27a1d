// The product as processes of their own on one Neo4j, with people who write and note what was acknowledged.
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../tools/node-flags.ts';

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url));

export type Process = {
  readonly url: string;
  /** Of the administrator's link; empty once somebody has used one. */
  readonly token: string;
  readonly child: ChildProcess;
  /** All that it has written to its two outputs. */
  readonly said: () => string;
};

export const startProcess = (env: Readonly<Record<string, string>>): Promise<Process> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags(), main], {
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', SEED: 'none', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const listen = (text: string): void => {
      said += text;
      if (!/Ctrl\+C/.test(said)) return;
      resolve({
        url: /osoitteessa (http:\S+)/.exec(said)?.[1] ?? '',
        token: /kirjaudu#(\S+)/.exec(said)?.[1] ?? '',
        child,
        said: () => said,
      });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`The product ended: ${said}`)));
  });

export const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

const mutation =
  'mutation ($c: ID!, $n: String!) { addOrganisation(commandId: $c, input: { names: { fi: $n }, kind: "organisationKind.association" }) { revision problems { code } } }';

type Answer = {
  readonly data?: {
    readonly addOrganisation?: { readonly revision: number | null; readonly problems: readonly object[] } | null;
  };
};

/** One command, asked again until it is acknowledged, by whoever answers at the moment. */
const untilAcknowledged = async (
  urlNow: () => string,
  cookie: string,
  name: string,
  isOver: () => boolean,
): Promise<boolean> => {
  while (!isOver()) {
    try {
      const response = await fetch(`${urlNow()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: mutation, variables: { c: name, n: name } }),
        signal: AbortSignal.timeout(20_000),
      });
      const { data } = (await response.json()) as Answer;
      if (data?.addOrganisation?.problems.length === 0 && data.addOrganisation.revision !== null) return true;
    } catch {
      // Killed while it answered: the same command is asked again.
    }
    await sleep(20);
  }
  return false;
};

export type Writing = { readonly acknowledged: readonly string[]; readonly done: Promise<void> };

/** Writers that each send commands one after another, `count` in all. */
export const write = (
  urls: readonly (() => string)[],
  cookie: string,
  prefix: string,
  options: { readonly writers: number; readonly count: number; readonly isOver?: () => boolean },
): Writing => {
  const acknowledged: string[] = [];
  const { isOver = () => false } = options;
  let next = 0;
  const writer = async (urlNow: () => string): Promise<void> => {
    while (next < options.count && !isOver()) {
      const name = `${prefix}-${next++}`;
      if (await untilAcknowledged(urlNow, cookie, name, isOver)) acknowledged.push(name);
    }
  };
  const done = Promise.all(urls.flatMap((url) => Array.from({ length: options.writers }, () => writer(url)))).then(
    () => undefined,
  );
  return { acknowledged, done };
};
