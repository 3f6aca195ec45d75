import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/electron/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    // Real databases and worker threads: a process each, and no more of them than the small machines of schools have.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    passWithNoTests: false,
  },
})
