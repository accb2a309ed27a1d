// Writes the types of the web's GraphQL documents (web/src/**/*.graphql) to web/src/generated; `--check` only says
// whether they are stale. A document that the schema or its limits would refuse stops here, not in a browser.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import {
  buildSchema,
  concatAST,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { limitRules } from '../../api/src/graphql/limits.ts';

const root = join(import.meta.dirname, '../..');
const out = 'web/src/generated/';

type Source = { readonly location: string; readonly rawSDL: string; readonly document: DocumentNode };

const readDocuments = (): readonly Source[] =>
  globSync('web/src/**/*.graphql', { cwd: root })
    .toSorted()
    .map((location) => ({ location, rawSDL: readFileSync(join(root, location), 'utf8') }))
    .map((source) => ({ ...source, document: parse(source.rawSDL) }))
    .filter(({ document }) => document.definitions.length > 0);

/** What is wrong with the documents, each with its file. Fragments may stand in any file. */
const refusals = (schema: GraphQLSchema, sources: readonly Source[]): readonly string[] => {
  const fragments = sources.flatMap(({ document }) =>
    document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
  );
  const rules = [...specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule'), ...limitRules];
  return sources.flatMap(({ location, document }) => {
    const foreign = fragments.filter((fragment) => !document.definitions.includes(fragment));
    const whole = concatAST([document, { kind: Kind.DOCUMENT, definitions: foreign }]);
    return validate(schema, whole, rules).map(({ message }) => `${location}: ${message}`);
  });
};

/**
 * The text of each document in a module of its own: a page then loads its own questions, not everybody's. Types stay in
 * one file, since the browser never sees them.
 */
const apart = (text: string): readonly (readonly [string, string])[] => {
  const [head = '', ...documents] = text.split(/^export const /m);
  const at = head.indexOf('export class TypedDocumentString');
  const decoration = /^type DocumentTypeDecoration.*$/m.exec(head)?.[0] ?? '';
  const types = head.slice(0, at).replace(`${decoration}\n`, '');
  // A fragment's text is written out in every document that uses it: alone, nothing asks for it.
  const wanted = documents.filter((block) => /^\w+Document =/.test(block));
  const modules = wanted.map((block) => {
    const name = /^\w+/.exec(block)?.[0] ?? '';
    const used = /as unknown as TypedDocumentString<([\w, ]+)>;\s*$/.exec(block)?.[1]?.split(', ') ?? [];
    const body = block.replace('= new ', '= /* @__PURE__ */ new ').trimEnd();
    return [
      name,
      `/* eslint-disable */\nimport type { ${used.join(', ')} } from '../graphql.ts';\nimport { TypedDocumentString } from '../typed-document.ts';\n\nexport const ${body}\n`,
    ] as const;
  });
  const exports = modules.map(([name]) => `export { ${name} } from './documents/${name}.ts';`);
  return [
    [
      `${out}graphql.ts`,
      `${types.trimEnd()}\n\nexport { TypedDocumentString } from './typed-document.ts';\n${exports.join('\n')}\n`,
    ],
    [`${out}typed-document.ts`, `/* eslint-disable */\n${decoration}\n\n${head.slice(at).trimEnd()}\n`],
    ...modules.map(([name, module]) => [`${out}documents/${name}.ts`, module] as const),
  ];
};

/** Two lines of types are not worth a package in the web's dependencies. */
const standAlone = (text: string): string =>
  text.replace(
    /^import type \{ DocumentTypeDecoration \} from '@graphql-typed-document-node\/core';$/m,
    'type DocumentTypeDecoration<TResult, TVariables> = { __apiType?: (variables: TVariables) => TResult };',
  );

const generate = async (schemaText: string, sources: readonly Source[]): Promise<ReadonlyMap<string, string>> => {
  const config = {
    documentMode: 'string',
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    dedupeFragments: true,
    skipTypename: true,
    defaultScalarType: 'unknown',
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  };
  const options = await preset.buildGeneratesSection({
    baseOutputDir: out,
    schema: parse(schemaText),
    schemaAst: buildSchema(schemaText),
    documents: [...sources],
    config,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
  });
  // The other files hold a map of every query, which would put all of them in every chunk.
  const wanted = options.filter(({ filename }) => filename.endsWith('/graphql.ts'));
  const files = await Promise.all(
    wanted.map(async (one) => {
      const text = await codegen({ ...one, config: { ...config, ...one.config } });
      return apart(standAlone(text));
    }),
  );
  return new Map(files.flat());
};

const schemaText = readFileSync(join(root, 'api/schema.graphql'), 'utf8');
const sources = readDocuments();
const wrong = refusals(buildSchema(schemaText), sources);
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\n`);
  process.exit(1);
}
const files = await generate(schemaText, sources);
const textOf = (file: string): string | null =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;
const stale = [...files].filter(([file, text]) => textOf(file) !== text);
const left = globSync(`${out}**/*.ts`, { cwd: root }).filter((file) => !files.has(file));
if (process.argv.includes('--check')) {
  if (stale.length + left.length > 0) {
    const names = [...stale.map(([file]) => file), ...left];
    process.stderr.write(`Stale, run \`npm run codegen\`: ${names.join(', ')}\n`);
    process.exit(1);
  }
} else {
  for (const file of left) rmSync(join(root, file));
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
