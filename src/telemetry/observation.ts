import type { Logger } from 'pino';
import type { BuildInfo } from './build-info.ts';
import type { EndpointOptions } from './endpoint.ts';
import { type GatewayState, NOT_CONNECTED } from './gateway-state.ts';
import { healthOf } from './health.ts';
import { logRequests, type QuestionTexts } from './log-requests.ts';
import type { Observe } from './request-record.ts';
import { openUnansweredFile } from './unanswered-file.ts';

/** What is wanted to be told of the running bot. */
export type ObservationOptions = {
  readonly log: Logger;
  readonly texts: QuestionTexts;
  /** Where unanswered questions are collected; undefined for nowhere. */
  readonly unansweredFile: string | undefined;
  /** Where health and metrics are served; undefined for nowhere. */
  readonly endpoint: Pick<EndpointOptions, 'host' | 'port' | 'waits'> | undefined;
  readonly build: BuildInfo;
};

/** Everything that is told of the running bot. */
export type Observation = {
  readonly observe: Observe;
  /** Where health and metrics are; undefined where they are not served. */
  readonly address: string | undefined;
  /** Has the state of the connection asked for there. */
  readonly watch: (gateway: () => GatewayState) => void;
  readonly close: () => Promise<void>;
};

/**
 * Begins to log requests, and to collect, count and serve what is wanted.
 * @throws EndpointError where health and metrics cannot be served
 */
export async function openObservation(options: ObservationOptions): Promise<Observation> {
  const { log, texts, unansweredFile: path } = options;
  let gateway = (): GatewayState => NOT_CONNECTED;
  const unanswered = path === undefined ? undefined : openUnansweredFile({ path, log, texts });
  const served = await serve(options, () => gateway());
  const hearers = [logRequests(log, texts), unanswered?.observe, served?.observe].filter(
    (hearer) => hearer !== undefined,
  );
  return {
    observe(record) {
      for (const hear of hearers) hear(record);
    },
    address: served?.address,
    watch(state) {
      gateway = state;
    },
    async close() {
      await unanswered?.flush();
      await served?.close();
    },
  };
}

async function serve({ endpoint, build }: ObservationOptions, gateway: () => GatewayState) {
  if (!endpoint) return undefined;
  // Only loaded where they are wanted.
  const [{ createMetrics }, { openEndpoint }] = await Promise.all([
    import('./metrics.ts'),
    import('./endpoint.ts'),
  ]);
  const metrics = createMetrics(build, gateway);
  const health = () => healthOf(build, gateway(), process.uptime());
  const { address, close } = await openEndpoint({ ...endpoint, health, metrics });
  return { observe: metrics.observe, address, close };
}
