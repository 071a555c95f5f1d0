import { defineConfig } from '@playwright/test'
import { browserFlags } from './tests/harness/find-browser.ts'

// Tools that only read this file must not look for a browser, let alone install one.
const { SITE_URL: baseURL, CHROME_PATH: executablePath } = process.env

/** `SITE_URL` says where the finished site is served, `CHROME_PATH` what opens it; npm test finds and sets both. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'line',
  use: {
    ...(baseURL ? { baseURL } : {}),
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...browserFlags] },
  },
})
