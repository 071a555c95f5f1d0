import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from './files.ts'
import { deskFolder } from './journal.ts'
import { Refusal } from './refusal.ts'

const pathOf = (root: string): string => join(deskFolder(root), 'lock')

/** Runs `write` while no other desk writes below this root. Throws a Refusal where one does. */
export async function withLock<Result>(root: string, write: () => Promise<Result>): Promise<Result> {
  await mkdir(deskFolder(root), { recursive: true })
  if (!(await take(root))) {
    await dropDeadLock(root)
    if (!(await take(root))) throw busy(await ownerOf(root))
  }
  try {
    return await write()
  } finally {
    await rm(pathOf(root), { force: true })
  }
}

/** Whether another desk writes below this root at this moment. */
export async function isBusy(root: string): Promise<boolean> {
  const owner = await ownerOf(root)
  return owner !== undefined && isAlive(owner)
}

async function take(root: string): Promise<boolean> {
  try {
    const lock = await open(pathOf(root), 'wx')
    await lock.writeFile(String(process.pid)).finally(() => lock.close())
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function dropDeadLock(root: string): Promise<void> {
  const owner = await ownerOf(root)
  if (owner === undefined) return
  if (isAlive(owner)) throw busy(owner)
  // Renamed first: of two desks that find the same dead lock, one alone succeeds.
  const apart = `${pathOf(root)}.${process.pid}`
  try {
    await rename(pathOf(root), apart)
    await rm(apart, { force: true })
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** The process that holds the lock; 0 where it was killed before it could say its number. */
async function ownerOf(root: string): Promise<number | undefined> {
  try {
    return Number(await readFile(pathOf(root), 'utf8'))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isAlive(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const busy = (owner: number | undefined): Refusal =>
  new Refusal(
    `Another desk${owner ? ` (process ${owner})` : ''} is writing here.`,
    'Wait until it is done, then run this again; if none is running, remove .desk/lock.',
  )
