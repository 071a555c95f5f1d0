import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './tests/harness/find-browser.ts'

const { path } = await findBrowser()

/** `SITE_URL` says where the finished site is served; npm test sets it. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'line',
  use: {
    ...(process.env.SITE_URL ? { baseURL: process.env.SITE_URL } : {}),
    launchOptions: { executablePath: path, args: [...browserFlags] },
  },
})
