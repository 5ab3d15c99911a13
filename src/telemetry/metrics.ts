import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { BuildInfo } from './build-info.ts';
import type { GatewayState } from './gateway-state.ts';
import type { Observe } from './request-record.ts';

/** What the bot does, in numbers, in Prometheus' text format. */
export type Metrics = {
  readonly observe: Observe;
  readonly contentType: string;
  readonly text: () => Promise<string>;
};

/** Bounds of the classes of durations, in seconds: from an answer at once to Discord's deadline of three seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/**
 * Makes the metrics, those of the process included: memory, CPU, the event loop's delay, garbage collection.
 * @param gateway gives the state of the connection, asked for whenever the metrics are read
 */
export function createMetrics(build: BuildInfo, gateway: () => GatewayState): Metrics {
  const registers = [new Registry()];
  const [register = new Registry()] = registers;
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'iij_bot_requests_total',
    help: 'Requests by the way they came, what became of them, and why they were not answered',
    labelNames: ['entrance', 'result', 'reason'],
    registers,
  });
  const durations = new Histogram({
    name: 'iij_bot_request_duration_seconds',
    help: 'Time from the arrival of an event until Discord had taken the answer',
    labelNames: ['entrance'],
    buckets: SECONDS,
    registers,
  });
  addBuild(registers, build);
  addGateway(registers, gateway);
  return {
    observe({ entrance, result, reason = '', ms }) {
      requests.inc({ entrance, result, reason });
      durations.observe({ entrance }, ms / 1000);
    },
    contentType: register.contentType,
    text: () => register.metrics(),
  };
}

function addBuild(registers: Registry[], { version, node, data, facts, metrics }: BuildInfo): void {
  const info = { name: 'iij_bot_info', help: 'The version of the program and of its data', registers };
  new Gauge({ ...info, labelNames: ['version', 'node', 'data'] }).set({ version, node, data }, 1);
  new Gauge({ name: 'iij_bot_facts', help: 'Facts in the data', registers }).set(facts);
  new Gauge({ name: 'iij_bot_metrics', help: 'Metrics in the catalog', registers }).set(metrics);
}

function addGateway(registers: Registry[], gateway: () => GatewayState): void {
  const labelNames = ['shard'];
  new Gauge({
    name: 'iij_bot_gateway_ready',
    help: 'Whether a shard is connected to Discord and ready',
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { id, isReady } of gateway().shards) this.set({ shard: id }, isReady ? 1 : 0);
    },
  });
  new Gauge({
    name: 'iij_bot_gateway_ping_seconds',
    help: "Time that Discord took to acknowledge a shard's last heartbeat",
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { id, pingMs } of gateway().shards)
        if (pingMs !== null) this.set({ shard: id }, pingMs / 1000);
    },
  });
  new Gauge({
    name: 'iij_bot_guilds',
    help: 'Servers that the shards of this process serve',
    registers,
    collect() {
      this.set(gateway().guilds);
    },
  });
}
