// What `npm run torture` runs: what must hold, for minutes instead of seconds. Each says how many it tried, and how many it lost.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/torture/**/*.torture.ts'],
    reporters: ['verbose'],
    // Real processes and a real database server want the machine for themselves.
    fileParallelism: false,
    testTimeout: 60 * 60_000,
    hookTimeout: 5 * 60_000,
    globalSetup: 'tests/support/postgres-template.ts',
    provide: { engine: process.env['ENGINE'] === 'postgres' ? 'postgres' : 'sqlite' },
  },
});
