// Figures for Prometheus. They are counted from the log: what is logged is what is counted.
import type * as Prometheus from 'prom-client';
import { lazily } from '../lazily.ts';
import type { Log } from '../log.ts';
import type { Health } from './health.ts';

const prometheus = lazily<typeof Prometheus>('prom-client');

export interface Metrics {
  /** Counts what is logged. */
  readonly count: Log;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

export function metricsOf(health: () => Promise<Health>): Metrics {
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = prometheus();
  const registers = [new Registry()];
  const [registry] = registers as [(typeof registers)[number]];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests to this process by route, method and status, and how long they took.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const jobs = new Histogram({
    name: 'job_duration_seconds',
    help: 'Jobs of the timetable that had something to do in this process.',
    labelNames: ['job'],
    buckets: [0.01, 0.1, 1, 10, 60],
    registers,
  });
  const mails = new Counter({
    name: 'mails_total',
    help: 'Tries of this process to deliver a mail, by kind and by what became of them.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const errors = new Counter({
    name: 'errors_total',
    help: 'What went wrong in this process, by where: a request, a job, a mail.',
    labelNames: ['where'],
    registers,
  });
  const outbox = new Gauge({
    name: 'outbox_mails',
    help: 'Mails in the outbox, the whole site’s and so the same on every machine: waiting, or given up (dead).',
    labelNames: ['state'],
    registers,
  });
  const wait = new Gauge({
    name: 'outbox_longest_wait_seconds',
    help: 'Since the oldest waiting mail was written; the whole site’s and so the same on every machine.',
    registers,
  });
  const disk = new Gauge({
    name: 'disk_free_megabytes',
    help: 'Of this machine: where an SQLite database lies, else where the site runs.',
    registers,
  });

  return {
    count: (line) => {
      const seconds = Number(line['milliseconds']) / 1000;
      const word = (name: string) => String(line[name]);
      if (line['error'] !== undefined)
        errors.inc({ where: 'mail' in line ? 'mail' : line.event === 'job' ? 'job' : 'request' });
      else if (line.event === 'request')
        requests.observe({ route: word('route'), method: word('method'), status: word('status') }, seconds);
      else if (line.event === 'job') jobs.observe({ job: word('name') }, seconds);
      else if (line.event === 'mail') mails.inc({ kind: word('kind'), outcome: word('outcome') });
    },
    text: async () => {
      const now = await health();
      outbox.set({ state: 'waiting' }, now.mails.waiting);
      outbox.set({ state: 'dead' }, now.mails.dead);
      wait.set(now.mails.longestWaitSeconds);
      if (now.diskFreeMegabytes !== null) disk.set(now.diskFreeMegabytes);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
