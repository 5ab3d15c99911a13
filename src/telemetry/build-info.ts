/** Which program runs, over which data. */
export type BuildInfo = {
  readonly version: string;
  /** The version of Node that it runs on. */
  readonly node: string;
  /** The data's version with a digest of the files. */
  readonly data: string;
  /** How many facts and metrics the data has. */
  readonly facts: number;
  readonly metrics: number;
};
