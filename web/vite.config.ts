import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = `http://localhost:${process.env['PORT'] ?? '4000'}`;

/** Text is compressed once, here, as hard as it goes; the server only picks the right file. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => {
    for (const name of readdirSync(dir, { recursive: true }).map(String)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      if (existsSync(`${dir}/${name}.br`)) continue;
      const text = readFileSync(`${dir}/${name}`);
      writeFileSync(`${dir}/${name}.gz`, gzipSync(text, { level: 9 }));
      writeFileSync(
        `${dir}/${name}.br`,
        brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      );
    }
  },
});

/** React's interface by a library of a tenth of its size, for the phone of a respondent (ADR 24). */
const preact = dirname(createRequire(import.meta.url).resolve('preact/package.json'));
const small = [
  { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: `${preact}/jsx-runtime/dist/jsxRuntime.module.js` },
  { find: /^react-dom\/client$/, replacement: `${preact}/compat/client.mjs` },
  { find: /^react(?:-dom)?$/, replacement: `${preact}/compat/dist/compat.module.js` },
];

/** The mode that builds the respondents' app into the folder where the other one is already. */
const respondents = 'respondents';

// Two apps, each built for itself: respondents on a phone load nothing that only the map or the forms of coordinators
// need, and what both need is cut to what they use of it.
export default defineConfig(({ mode }) => ({
  plugins: [react(), compressed()],
  resolve: { alias: mode === respondents ? small : [] },
  build: {
    target: 'es2022',
    sourcemap: false,
    emptyOutDir: mode !== respondents,
    rolldownOptions: { input: mode === respondents ? 'kerro.html' : 'index.html' },
  },
  server: { proxy: { '/graphql': api, '/map': api, '/session': api } },
}));
