// Neo4j Community from its published Maven artifacts: downloaded once, kept in a folder that git ignores.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../find-program.ts';
import { findUsableJava, javaMajor, lineFor } from './java.ts';

const cache = fileURLToPath(new URL('../../../.cache/neo4j/', import.meta.url));
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

export type Artifact = readonly [group: string, name: string, version: string];

const pomOf = (artifacts: readonly Artifact[]): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>jars</groupId><artifactId>jars</artifactId><version>1</version>
  <dependencies>${artifacts
    .map(
      ([group, name, version]) =>
        `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`,
    )
    .join('')}</dependencies>
</project>
`;

/** The folder of an artifact's jars with all they need. A bad checksum fails (`-C`). */
export const jarsOf = (name: string, artifacts: readonly Artifact[]): string => {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const maven = findProgram('mvn');
  if (!maven) throw new Error('Missing: mvn, to download Neo4j. Install Maven (Debian: maven) and run again.');
  const unfinished = join(cache, `.${name}-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'pom.xml'), pomOf(artifacts));
  const lib = join(unfinished, 'lib');
  const args = ['-q', '-B', '-C', plugin, `-DoutputDirectory=${lib}`, '-DincludeScope=runtime'];
  const { status, stdout, stderr } = spawnSync(maven, args, { cwd: unfinished, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Maven could not bring ${name}:\n${stdout}${stderr}`);
  // Two at once download twice; the second finds the folder there.
  if (!existsSync(folder)) renameSync(lib, folder);
  rmSync(unfinished, { recursive: true });
  return folder;
};

export const serverJars = (version: string): string => jarsOf(version, [['org.neo4j', 'neo4j', version]]);

/** The folder of the jars for the Java that is here, if they were downloaded before. */
export const serverJarsAreThere = (): string | undefined => {
  const java = findUsableJava();
  const folder = java === undefined ? '' : join(cache, lineFor(javaMajor(java)).version);
  return folder !== '' && existsSync(folder) ? folder : undefined;
};

/** Downloads them if need be, before tests wait for them. */
export const bringServerJars = (): void => {
  const java = findUsableJava();
  if (java !== undefined) serverJars(lineFor(javaMajor(java)).version);
};
