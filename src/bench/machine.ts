import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on, and how busy it was: they mean little without. */
export function machineLine(): string {
  const all = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0] ?? NaN;
  return [
    `Node ${process.version} on ${process.platform} ${process.arch}`,
    `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`,
    `${gigabytes} GB`,
    `load ${load.toFixed(1)} when measured`,
    new Date().toISOString().slice(0, 10),
  ].join(', ');
}
