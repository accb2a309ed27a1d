import { defineConfig } from 'vitest/config';

// The server's own Node loads the modules, as in production: Vite's runner would take another build of graphql
// than Node does, and then two copies of one package meet.
const native = { environment: 'node', experimental: { viteModuleRunner: false } } as const;

const minute = 60_000;

// Servers that tests start end with this process, whichever worker asked for them.
process.env['TEST_RUN'] = String(process.pid);

/** Tests that measure time, or draw so much that others would have to wait. */
const alone = ['map-large', 'picture', 'register-size', 'typing'].map((name) => `tests/browser/${name}.test.ts`);

/** Thousands of looks: minutes for each language, and only when asked for. */
const everyCombination = 'tests/browser/every-combination.test.ts';

/** The product in a browser, over one store, after all that needs no browser. */
const browserOn = (name: string, store: 'sqlite' | 'neo4j', groupOrder: number, files: object) => ({
  test: {
    name,
    ...files,
    env: { STORE: store },
    testTimeout: 2 * minute,
    hookTimeout: 3 * minute,
    // A page shares two cores with another browser and two servers.
    expect: { poll: { timeout: 10_000 } },
    sequence: { groupOrder },
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
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
          ...native,
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/{api,bench,fuzz}/**/*.test.ts'],
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
          ...native,
        },
      },
      {
        test: {
          name: 'api on neo4j',
          include: ['tests/api/**/*.test.ts'],
          exclude: [
            // About connections and requests, whatever the store.
            'tests/api/hostile*.test.ts',
            'tests/api/graphql-over-http.test.ts',
            'tests/api/faults-away.test.ts',
            // About the embedded store's own disk and files.
            'tests/api/faults-{disk,damage,checkpoint}.test.ts',
          ],
          env: { STORE: 'neo4j' },
          // A test that starts a second product waits for a second server.
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          ...native,
        },
      },
      browserOn('browser', 'sqlite', 1, {
        include: ['tests/browser/**/*.test.ts'],
        exclude: [...alone, everyCombination],
      }),
      browserOn('browser alone', 'sqlite', 2, { include: alone, fileParallelism: false }),
      // One server of Neo4j is as much as fits beside one browser.
      browserOn('browser on neo4j', 'neo4j', 3, {
        include: ['tests/browser/**/*.test.ts'],
        // Ten thousand change sets take minutes there; what a page does with what it is told is the same.
        exclude: ['tests/browser/away.test.ts', everyCombination],
        fileParallelism: false,
      }),
      browserOn('every combination', 'sqlite', 4, { include: [everyCombination] }),
    ],
  },
});
