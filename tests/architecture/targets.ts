import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** What the checker needs of a workspace's package.json. */
export type Manifest = {
  readonly name: string;
  readonly imports?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
};

/** Workspace folder to manifest. */
export type Manifests = ReadonlyMap<string, Manifest>;

const throughPatterns = (patterns: Readonly<Record<string, string>> = {}, request: string): string | undefined => {
  for (const [pattern, target] of Object.entries(patterns)) {
    const [before = '', after] = pattern.split('*');
    if (after === undefined ? request === pattern : request.startsWith(before) && request.endsWith(after)) {
      return target.replace('*', request.slice(before.length, request.length - (after ?? '').length));
    }
  }
  return undefined;
};

const workspaceOf = (file: string) => file.slice(0, file.indexOf('/'));

/**
 * Where an import leads, in the words of `layer-rules.ts`. An import that cannot be followed comes back as
 * `unknown:…`, which no rule lets through; so does a relative one that climbs out of its own workspace.
 */
export const targetOf = (file: string, text: string, manifests: Manifests): string => {
  const workspace = workspaceOf(file);
  const request = text.replace(/\?.*$/, '');
  if (request.startsWith('.')) {
    const path = posix.join(posix.dirname(file), request);
    return path.startsWith(`${workspace}/`) ? path : `unknown:${request}`;
  }
  if (request.startsWith('#')) {
    const path = throughPatterns(manifests.get(workspace)?.imports, request);
    return path ? posix.join(workspace, path) : `unknown:${request}`;
  }
  for (const [folder, { name, exports }] of manifests) {
    if (request !== name && !request.startsWith(`${name}/`)) continue;
    const path = throughPatterns(exports, `.${request.slice(name.length)}`);
    return path ? posix.join(folder, path) : `unknown:${request}`;
  }
  if (isBuiltin(request)) return `node:${request.replace(/^node:/, '')}`;
  return request.startsWith('/') ? `unknown:${request}` : `npm:${request}`;
};
