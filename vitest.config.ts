import { defineConfig } from 'vitest/config';

// The server's own Node loads the modules, as in production: Vite's runner would take another build of graphql
// than Node does, and then two copies of one package meet.
const native = { environment: 'node', experimental: { viteModuleRunner: false } } as const;

const minute = 60_000;

// Servers that tests start end with this process, whichever worker asked for them.
process.env['TEST_RUN'] = String(process.pid);

/** The product in a browser, over one store. Last and alone: a browser that shares two cores is slow enough to fail. */
const browserOn = (store: 'sqlite' | 'neo4j') => ({
  test: {
    name: store === 'sqlite' ? 'browser' : 'browser on neo4j',
    include: ['tests/browser/**/*.test.ts'],
    env: { STORE: store },
    fileParallelism: false,
    testTimeout: 2 * minute,
    hookTimeout: 3 * minute,
    sequence: { groupOrder: store === 'sqlite' ? 1 : 2 },
    ...native,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './tests/tools/summary-reporter.ts'],
    projects: [
      { test: { name: 'unit', include: ['{core,api}/src/**/*.test.ts'], testTimeout: minute, ...native } },
      // Vite loads these, because components are .tsx, which Node does not strip.
      { test: { name: 'unit-web', include: ['web/src/**/*.test.{ts,tsx}'], environment: 'node' } },
      { test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout: minute, ...native } },
      {
        test: {
          name: 'store',
          include: ['tests/store/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
          ...native,
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/{api,bench,fuzz}/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
          ...native,
        },
      },
      {
        test: {
          name: 'api on neo4j',
          include: ['tests/api/**/*.test.ts'],
          // About connections and requests, whatever the store.
          exclude: ['tests/api/hostile*.test.ts', 'tests/api/graphql-over-http.test.ts'],
          env: { STORE: 'neo4j' },
          // A test that starts a second product waits for a second server.
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          ...native,
        },
      },
      browserOn('sqlite'),
      browserOn('neo4j'),
    ],
  },
});
