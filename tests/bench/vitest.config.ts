// What `npm run bench` runs: how fast and how small the site is, on this machine and in one run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/bench/**/*.bench.ts'],
    reporters: ['verbose'],
    fileParallelism: false,
    testTimeout: 60 * 60_000,
    hookTimeout: 60 * 60_000,
    globalSetup: 'tests/support/postgres-template.ts',
    provide: { engine: 'sqlite' },
  },
});
