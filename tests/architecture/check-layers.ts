import { type Import, importsOf } from './imports.ts';
import { type Layer, layers } from './layer-rules.ts';
import { type Manifests, targetOf } from './targets.ts';

/** Path from the root of the repository to the text of the module. */
export type Modules = ReadonlyMap<string, string>;

export type Edge = Import & { readonly from: string; readonly target: string };

const isTest = (path: string) => /\.test\.tsx?$|^(?:core|api|web)\/src\/(?:.*\/)?testing\//.test(path);

/** The modules that the rules are about: tests may import what they test. */
export const productModules = (modules: Modules): readonly string[] => [...modules.keys()].filter((p) => !isTest(p));

export const layerOf = (path: string): Layer | undefined =>
  layers.find((layer) => new RegExp(`^${layer.files}`).test(path));

const mayImport = (layer: Layer, from: string, target: string): boolean => {
  const caught = new RegExp(`^${layer.files}`).exec(from)?.[1] ?? '';
  return layer.may.some((pattern) => new RegExp(`^${pattern.replace('$1', () => RegExp.escape(caught))}`).test(target));
};

export const edgesOf = (modules: Modules, manifests: Manifests): readonly Edge[] =>
  productModules(modules).flatMap((from) =>
    importsOf(from, modules.get(from) ?? '').map((found) => ({
      ...found,
      from,
      target: found.text === undefined ? 'unknown:a computed specifier' : targetOf(from, found.text, manifests),
    })),
  );

/** One sentence for each import that a rule forbids, and for each module that no rule covers. */
export const violations = (modules: Modules, manifests: Manifests): readonly string[] => {
  const strays = productModules(modules)
    .filter((path) => !layerOf(path))
    .map((path) => `${path} belongs to no layer of tests/architecture/layer-rules.ts`);
  const forbidden = edgesOf(modules, manifests).flatMap(({ from, line, target }) => {
    const layer = layerOf(from);
    if (!layer || (mayImport(layer, from, target) && !isTest(target))) return [];
    return [`${from}:${line} (${layer.name}) imports ${target}: ${layer.why}`];
  });
  return [...strays, ...forbidden];
};
