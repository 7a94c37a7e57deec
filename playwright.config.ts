import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** A Chromium named by hand (tests/run.ts does), the system's, or (undefined) Playwright's own. */
const chromium = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find((path) => existsSync(path))

export default defineConfig({
  testDir: 'tests',
  workers: 2,
  fullyParallel: true,
  // On a build machine only: what fails first and then passes is named at the end of the run, to be looked into.
  retries: process.env.CI ? 1 : 0,
  // That a state comes is tested, not how fast: speeds have benches. A loaded office PC and a build machine are slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [[process.env.CI ? 'list' : 'dot'], ['./tests/plain-line-reporter.ts']],
  projects: [
    { name: 'rooms', testMatch: '**/*.test.ts' },
    {
      name: 'e2e',
      testMatch: 'e2e/**/*.spec.ts',
      use: {
        viewport: { width: 1366, height: 768 },
        locale: 'vi-VN',
        launchOptions: chromium ? { executablePath: chromium } : {},
      },
    },
  ],
})
