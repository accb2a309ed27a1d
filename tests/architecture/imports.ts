import { parseSync, Visitor } from 'vite';

/** One import of a module. `text` is undefined where the specifier is computed, so that no rule can place it. */
export type Import = { readonly text: string | undefined; readonly line: number; readonly isType: boolean };

type Literal = { readonly type: string; readonly value?: unknown; readonly quasis?: readonly Quasi[] };
type Quasi = { readonly value: { readonly cooked: string | null } };

const textOf = (node: Literal | undefined): string | undefined => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis?.length === 1) return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
};

/**
 * Every import of a TypeScript module: static, `export … from`, type-only, `import('…')` as value and as type,
 * `require`, `import.meta.glob` and `new URL('…', import.meta.url)`, the way to a worker.
 */
export const importsOf = (file: string, source: string): readonly Import[] => {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file} does not parse: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (text: string | undefined, start: number, isType = false) =>
    found.push({ text, line: source.slice(0, start).split('\n').length, isType });

  const calledName = (start: number, end: number) => source.slice(start, end);
  new Visitor({
    ImportDeclaration: (node) => {
      const named = node.specifiers.length > 0;
      const onlyTypes = named && node.specifiers.every((s) => s.type === 'ImportSpecifier' && s.importKind === 'type');
      add(node.source.value, node.start, node.importKind === 'type' || onlyTypes);
    },
    ExportAllDeclaration: (node) => void add(node.source.value, node.start, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.start, node.exportKind === 'type');
    },
    ImportExpression: (node) => void add(textOf(node.source), node.start),
    TSImportType: (node) => void add(node.source.value, node.start, true),
    CallExpression: (node) => {
      const callee = calledName(node.callee.start, node.callee.end);
      if (/^(?:require(?:\.resolve)?|import\.meta\.(?:glob|resolve))$/.test(callee)) {
        add(textOf(node.arguments[0]), node.start);
      }
    },
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      if (calledName(node.callee.start, node.callee.end) !== 'URL' || !base) return;
      const text = textOf(address);
      if (calledName(base.start, base.end) === 'import.meta.url' && text && /\.[cm]?[jt]sx?$/.test(text)) {
        add(text, node.start);
      }
    },
  }).visit(program);
  return found;
};
