// Which Java is here, and which line of Neo4j it can run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findProgram } from '../find-program.ts';

export type Line = { readonly version: string; readonly main: string };

/** Long-term support, for Java 17 and 21. */
const longTerm: Line = { version: '5.26.30', main: 'org.neo4j.server.CommunityEntryPoint' };
/** The newest line, which needs Java 21. */
const newest: Line = { version: '2026.08.1', main: 'org.neo4j.server.Neo4jCommunity' };

const oldest = 17;

export const findJava = (): string | undefined => {
  const home = process.env['JAVA_HOME'];
  return (home ? findProgram(join(home, 'bin', 'java')) : undefined) ?? findProgram('java');
};

/** 17 for `openjdk version "17.0.15"`; 0 when it cannot be told. */
export const majorOf = (said: string): number => Number(/version "(\d+)/.exec(said)?.[1] ?? 0);

export const javaMajor = (java: string): number => majorOf(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr);

/** A Java that some line of Neo4j runs on. */
export const findUsableJava = (): string | undefined => {
  const java = findJava();
  return java !== undefined && javaMajor(java) >= oldest ? java : undefined;
};

export const lineFor = (major: number): Line => (major >= 21 ? newest : longTerm);
