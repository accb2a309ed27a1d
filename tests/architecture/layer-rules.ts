// Who may import whom, as data. The first layer whose `files` matches a module is its layer; an import that no
// pattern of `may` matches is a violation. Patterns are anchored regular expressions over targets written as
// `core/src/domain/id.ts` (a module), `npm:react` (a package) or `node:fs` (a built-in). `$1` is what `files` caught.

export type Layer = {
  readonly name: string;
  readonly files: string;
  readonly may: readonly string[];
  readonly why: string;
  /** No module yet: the layer arrives with a later issue. Drop the mark when the first module comes. */
  readonly later?: true;
};

const npm = 'npm:';
const node = 'node:';
const npmButNeo4j = 'npm:(?!.*neo4j)';
const npmButCytoscape = 'npm:(?!.*cytoscape)';
// The web's content security policy forbids WebAssembly, so nothing that the web may reach imports it.
const kernel = 'analysis/overlaps/kernel/';
const core = (...folders: readonly string[]) => `core/src/(?!${kernel})(?:${folders.join('|')})/`;
const anyCore = 'core/src/';
const coreOfTheWeb = `core/src/(?!${kernel})`;

const coreLayer = (folder: string, ...below: readonly string[]): Layer => ({
  name: `core/${folder}`,
  files: `core/src/${folder}/`,
  may: [core(folder, ...below)],
  why: 'core is pure: no package, no Node, and it imports downward only',
});

const port = 'api/src/store/(?!open-store)[^/]+$';
const apiRoot = 'api/src/(?!main|start|open-store)[^/]+$';
const graphqlRoot = 'api/src/graphql/[^/]+$';

const apiLayers: readonly Layer[] = [
  {
    name: 'api/main',
    files: 'api/src/(?:main|start)\\.ts$',
    may: ['api/src/', anyCore, npmButNeo4j, node],
    why: 'where all parts are put together; start.ts is what main.ts and the tests start',
  },
  {
    name: 'api root',
    files: 'api/src/(?:store/open-store|[^/]+)\\.ts$',
    may: [
      'api/src/(?!main|start)[^/]+$',
      'api/src/store/',
      'api/src/execution/',
      'api/src/seed/',
      anyCore,
      npmButNeo4j,
      node,
    ],
    why: 'settings and commands know the stores and the executor, never GraphQL, HTTP or main',
  },
  {
    name: 'api/store checkpoint',
    files: 'api/src/store/checkpoint\\.ts$',
    may: [port, core('domain', 'graph'), node],
    why: 'a file beside the store, the same for every adapter',
  },
  {
    name: 'api/store port',
    files: 'api/src/store/[^/]+$',
    may: [port, core('domain', 'graph')],
    why: 'the port is types over records: no adapter, no package',
  },
  {
    name: 'api/store adapter',
    files: 'api/src/store/((?!neo4j)[^/]+)/',
    may: ['api/src/store/$1/', port, core('domain', 'graph'), npmButNeo4j, node],
    why: 'an adapter knows records and the port, never another adapter',
  },
  {
    name: 'api/store neo4j',
    files: 'api/src/store/neo4j/',
    may: ['api/src/store/neo4j/', port, core('domain', 'graph'), npm, node],
    why: 'the same, and alone in knowing the driver',
  },
  {
    name: 'api/execution',
    files: 'api/src/execution/',
    may: ['api/src/execution/', port, anyCore, npmButNeo4j, node],
    why: 'the executor works on any store and for any front: no adapter, no GraphQL',
  },
  {
    name: 'api/seed',
    files: 'api/src/seed/',
    may: ['api/src/seed/', anyCore, npmButNeo4j, node],
    why: 'seed data becomes commands; whoever starts the product submits them',
  },
  {
    name: 'api/graphql folders',
    files: 'api/src/graphql/schema-files\\.ts$',
    may: ['api/src/graphql/', 'unknown:a computed specifier', anyCore, npmButNeo4j, node],
    why: 'finds the folders of the nouns by itself, so that no file lists them',
  },
  {
    name: 'api/graphql root',
    files: graphqlRoot,
    may: ['api/src/graphql/', 'api/src/execution/', port, apiRoot, anyCore, npmButNeo4j, node],
    why: 'the schema never knows which store is underneath',
  },
  {
    name: 'api/graphql noun',
    files: 'api/src/graphql/([^/]+)/',
    may: ['api/src/graphql/$1/', graphqlRoot, 'api/src/execution/', port, anyCore, npmButNeo4j, node],
    why: 'one noun never knows another; they meet in the root files',
  },
  {
    name: 'api/http',
    files: 'api/src/http/',
    may: ['api/src/http/', graphqlRoot, 'api/src/execution/', port, apiRoot, anyCore, npmButNeo4j, node],
    why: 'HTTP never knows which store is underneath',
  },
];

const generated = 'web/src/generated/';

const webLayers: readonly Layer[] = [
  {
    name: 'web/app',
    files: 'web/src/(?:app/|[^/]+$)',
    may: ['web/src/', coreOfTheWeb, npmButCytoscape],
    why: 'the app puts all parts of the web together, but leaves Cytoscape to the graph view',
  },
  {
    name: 'web/features',
    files: 'web/src/features/([^/]+)/',
    may: ['web/src/features/$1/', 'web/src/(?:ui|state|records|graph-view)/', generated, coreOfTheWeb, npmButCytoscape],
    why: 'features meet in state or app, never in each other',
  },
  {
    name: 'web/state',
    files: 'web/src/state/',
    may: ['web/src/state/', generated, coreOfTheWeb, npmButCytoscape],
    why: 'state knows nothing that is drawn',
  },
  {
    name: 'web/records',
    files: 'web/src/records/',
    may: ['web/src/(?:records|ui|state)/', generated, coreOfTheWeb, npmButCytoscape],
    why: 'how records, counts and failures are shown everywhere; no feature',
  },
  {
    name: 'web/graph-view',
    files: 'web/src/graph-view/',
    may: ['web/src/graph-view/', 'web/src/(?:state|ui)/', coreOfTheWeb, npm],
    why: 'the picture draws a view model; it knows no feature',
  },
  {
    name: 'web/ui',
    files: 'web/src/ui/',
    may: ['web/src/ui/', coreOfTheWeb, npmButCytoscape],
    why: 'ui is reusable: no feature, no state, no graph view',
  },
  { name: 'web/generated', files: generated, may: [generated, npmButCytoscape], why: 'generated code stands alone' },
];

export const layers: readonly Layer[] = [
  coreLayer('domain'),
  coreLayer('graph', 'domain'),
  {
    name: 'core/analysis kernel',
    files: `core/src/${kernel}`,
    may: [`core/src/${kernel}`, core('domain', 'graph', 'analysis')],
    why: 'WebAssembly for whoever may run it: the server',
  },
  coreLayer('analysis', 'domain', 'graph'),
  coreLayer('plans', 'domain', 'graph', 'analysis'),
  coreLayer('texts', 'domain'),
  coreLayer('view', 'domain', 'graph', 'analysis', 'texts'),
  coreLayer('exchange', 'domain', 'graph', 'analysis'),
  ...apiLayers,
  ...webLayers,
];
