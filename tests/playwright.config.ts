import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Where Debian, Fedora and others put it; `npm test` makes sure of one and names it in CHROMIUM_PATH. */
const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
const chromium = process.env.CHROMIUM_PATH ?? usualPlaces.find((path) => existsSync(path))

/** Handed down to the workers, which share the demonstration offices of one run. */
process.env.IMAGIN_TEST_RUN ??= randomUUID()

export default defineConfig({
  outputDir: '../test-results',
  // Two cores are what a school's machine and a small CI runner have; a test file waits for its application half the time.
  workers: 2,
  retries: 0,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    headless: true,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
    },
  },
  projects: [
    { name: 'e2e', testDir: 'e2e' },
    { name: 'electron', testDir: 'electron' },
  ],
})
