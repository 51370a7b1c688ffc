// What `npm test` runs: units once, everything over HTTP on both database engines, several machines on one server, and journeys in a browser.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { packagedServer } from './tests/support/postgres-server.ts';

const overHttp = ['tests/**/*.http.test.ts'];
const inBrowser = ['tests/journeys/**/*.test.ts'];
const onRealServer = ['tests/machines/**/*.test.ts'];

const hasServer = process.env['POSTGRES_FOR_TESTS'] !== undefined || packagedServer() !== undefined;

/** One more than the processors of a small machine: each waits for servers, browsers and other processes a third of its time. */
const maxWorkers = 3;

const machines = {
  test: {
    // What a database server alone can show, and several processes on it; passed by where the platform has none.
    name: 'machines',
    sequence: { groupOrder: 3 },
    include: onRealServer,
    provide: { engine: 'postgres' as const },
    globalSetup: 'tests/support/postgres-template.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
};

export default defineConfig({
  test: {
    // No file leaves anything behind in its modules, so the next one in the same worker need not load the whole app again.
    isolate: false,
    maxWorkers,
    execArgv: [
      '--import',
      join(import.meta.dirname, 'src/module-resolution.js'),
      // A page's worth of objects lives for one request: with room for many, little is left to copy when it is collected.
      '--max-semi-space-size=64',
    ],
    reporters: process.env['CI'] ? ['default'] : ['dot'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...overHttp, ...inBrowser, ...onRealServer],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'sqlite',
          // One after the other: a worker that goes on with files of the same project keeps what it has loaded.
          sequence: { groupOrder: 1 },
          include: overHttp,
          provide: { engine: 'sqlite' },
          testTimeout: 60_000,
          // Hooks open whole sites, beside whatever else the machine does.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          sequence: { groupOrder: 2 },
          include: overHttp,
          provide: { engine: 'postgres' },
          globalSetup: 'tests/support/postgres-template.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      ...(hasServer ? [machines] : []),
      {
        test: {
          name: 'journeys',
          sequence: { groupOrder: 4 },
          include: inBrowser,
          globalSetup: 'tests/support/browser-unpacked.ts',
          provide: { engine: 'sqlite' },
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Each page that is looked at beside others wants windows of its own, which cost more than they save.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
