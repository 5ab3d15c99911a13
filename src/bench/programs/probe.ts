import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ProbeReading, ProbeRequest } from '../measured-process.ts';

/**
 * Loaded into a program that is measured, before it starts: says, when asked by the process that measures, what it uses.
 */
const pauses = monitorEventLoopDelay({ resolution: 1 });

process.on('message', (request: ProbeRequest) => {
  if (request === 'watch pauses') {
    pauses.reset();
    pauses.enable();
  }
  if (request === 'collect garbage') globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const reading: ProbeReading = {
    rss,
    heapUsed,
    cpuMs: (user + system) / 1000,
    longestPauseMs: pauses.max / 1e6,
  };
  process.send?.(reading);
});
// Being measured does not keep a program running.
process.channel?.unref();
