import neo4j from 'neo4j-driver';
import { start } from '../../api/src/start.ts';
import { wipe } from './neo4j/test-server.ts';
import { mkdtempSync } from 'node:fs';
const [uri, password] = process.argv.slice(2);
const d = neo4j.driver(uri!, neo4j.auth.basic('neo4j', password!));
for (let i = 0; i < 2; i++) {
  let t = Date.now();
  await wipe(d);
  console.log('wipe', Date.now() - t);
  const orig = ((globalThis as any).__t = new Map<string, [number, number]>());
  t = Date.now();
  const s = await start({
    port: 0,
    host: '127.0.0.1',
    dataDir: mkdtempSync('/tmp/zz-'),
    publicUrl: 'http://localhost',
    region: 'Lappi',
    logLevel: 'info',
    seed: 'source',
    neo4j: { uri: uri!, user: 'neo4j', password: password! },
  } as any);
  console.log('start', Date.now() - t, s.register.revision);
  console.log(
    [...orig]
      .sort((a, b) => b[1][1] - a[1][1])
      .slice(0, 14)
      .map(([q, [n, ms]]) => `${ms} ms, ${n}: ${q.slice(0, 130)}`)
      .join('\n'),
  );
  await s.stop();
}
await d.close();
