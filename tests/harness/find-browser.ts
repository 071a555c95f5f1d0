import { chromium } from '@playwright/test'
import { findExecutable, isExecutable } from './find-executable.ts'
import { installDebianPackage } from './install-debian-package.ts'
import { runCommand } from './run-command.ts'

/** A program that runs here, and in words where it came from. */
export interface FoundProgram {
  path: string
  origin: string
}

/** Keeps a browser from calling home; root has no sandbox to drop into. */
export const browserFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const sources: readonly { origin: string; find: () => Promise<string | undefined> }[] = [
  { origin: 'CHROME_PATH', find: async () => process.env.CHROME_PATH },
  { origin: 'the system', find: async () => systemBrowser() },
  { origin: 'Playwright', find: async () => playwrightBrowser() },
  { origin: 'Playwright, installed just now', find: installPlaywrightBrowser },
  { origin: 'Debian’s package, installed just now', find: async () => installDebianBrowser() },
]

/** Finds a Chromium that starts, or installs one; throws with what to install where neither works. */
export async function findBrowser(): Promise<FoundProgram> {
  for (const { origin, find } of sources) {
    const path = await find()
    if (path && (await starts(path))) return { path, origin }
    if (path && origin === 'CHROME_PATH')
      throw new Error(`CHROME_PATH names “${path}”, which does not start. Let it name a Chromium or Chrome.`)
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install one (on Debian: apt-get install chromium) or let CHROME_PATH name one.',
  )
}

const systemBrowser = () =>
  findExecutable('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')

function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath()
  return isExecutable(path) ? path : undefined
}

async function installPlaywrightBrowser(): Promise<string | undefined> {
  await runCommand(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeout: 180_000,
  })
  return playwrightBrowser()
}

const installDebianBrowser = async () =>
  (await installDebianPackage('chromium')) ? systemBrowser() : undefined

// A stub of a package that is not installed, or a browser without its libraries, is no browser.
const starts = async (path: string) =>
  (await runCommand(path, ['--version'], { timeout: 30_000 })).status === 0
