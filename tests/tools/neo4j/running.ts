/** A Neo4j that somebody started and has to stop. */
export type RunningServer = {
  readonly uri: string;
  readonly http: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  readonly pid: number;
  /** Its folder, to start again on the same data; empty when it is not ours. */
  readonly home: string;
  /** Resolves when the server has ended, by whatever. */
  readonly ended: Promise<void>;
  /** Stops it, waits for its end and removes its data, unless `keep`. */
  readonly stop: (signal?: NodeJS.Signals, keep?: boolean) => Promise<void>;
};

export type ServerOptions = {
  readonly heap?: string;
  readonly pageCache?: string;
  /** Bolt and HTTP; free ones unless said otherwise. */
  readonly ports?: readonly [bolt: number, http: number];
  readonly home?: string;
  /** What Java is told; unless said otherwise, what starts soonest and takes least. */
  readonly jvm?: readonly string[];
  readonly settings?: readonly string[];
  /** Puts further files into a new home. */
  readonly prepare?: (home: string) => void;
  /** Folders of further jars for the class path. */
  readonly jars?: readonly string[];
};
