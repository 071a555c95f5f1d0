import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address in the person's browser; whether the system had a way to. */
export const openBrowser = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [opener, ...args] = openers[process.platform] ?? ['xdg-open']
    const child = spawn(opener, [...args, url], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
