import path from 'node:path';
import { z } from 'zod';
import { dataVersion } from '../dataset/data-version.ts';
import { type Dataset, indexDataset } from '../dataset/dataset.ts';
import { dataDirectory, readJson } from '../dataset/files.ts';
import { loadDataFiles } from '../dataset/load.ts';
import { newest } from '../dataset/newest.ts';
import { periodId } from '../periods/period.ts';
import type { BuildInfo } from '../telemetry/build-info.ts';
import { programReport } from '../telemetry/start-report.ts';

/** The data that the program answers from, and what it tells of itself. */
export type Program = {
  readonly dataset: Dataset;
  readonly folder: string;
  readonly build: BuildInfo;
  readonly report: readonly string[];
};

/**
 * Loads the data and reads the versions.
 * @throws DataFileError where a file is missing or damaged
 */
export function loadProgram(): Program {
  const folder = dataDirectory();
  const dataset = indexDataset(loadDataFiles(folder));
  const { version } = readJson(path.join(folder, '..', 'package.json'), z.object({ version: z.string() }));
  const build = {
    version,
    node: process.versions.node,
    data: dataVersion(folder),
    facts: dataset.facts.length,
    metrics: dataset.metrics.length,
  };
  return { dataset, folder, build, report: programReport(build, latestPeriod(dataset)) };
}

/** The newest period of the figure that is asked for most. */
function latestPeriod(dataset: Dataset): string | undefined {
  const [headline] = dataset.headlines;
  const period = headline && newest(dataset, headline.metric);
  return period && periodId(period);
}
