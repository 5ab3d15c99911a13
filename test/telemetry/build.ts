import type { BuildInfo } from '../../src/telemetry/build-info.ts';

/** A program and its data, made up. */
export const BUILD: BuildInfo = {
  version: '1.2.3',
  node: '20.1.0',
  data: '1.0.0+0123456789ab',
  facts: 3012,
  metrics: 230,
};
