import { cpus, loadavg, totalmem } from 'node:os';

/** What the numbers were taken on; they mean nothing without it. */
export function machineFacts(): string {
  const processors = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const [load = 0] = loadavg();
  return [
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${memory} GB`,
    `Node ${process.versions.node}, ${process.platform}`,
    `load ${load.toFixed(1)} at the start; above half the cores, times are too long`,
  ].join('\n');
}
