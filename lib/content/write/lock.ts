import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from './files.ts'
import { deskFolder } from './journal.ts'
import { Refusal } from './refusal.ts'

const pathOf = (root: string): string => join(deskFolder(root), 'lock')
// A number of a process is given again: a lock with our own is ours only while we hold it.
const held = new Set<string>()

/**
 * Runs `write` while no other desk writes below this root; `refuseIfTaken` throws where the lock is not held any more.
 * Throws a Refusal where another desk writes.
 */
export async function withLock<Result>(
  root: string,
  write: (refuseIfTaken: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  await mkdir(deskFolder(root), { recursive: true })
  if (!(await take(root))) {
    await dropDeadLock(root)
    if (!(await take(root))) throw busy(await ownerOf(root))
  }
  held.add(root)
  try {
    return await write(async () => {
      const owner = await ownerOf(root)
      if (owner !== process.pid) throw busy(owner)
    })
  } finally {
    held.delete(root)
    if ((await ownerOf(root)) === process.pid) await rm(pathOf(root), { force: true })
  }
}

/** Whether another desk writes below this root at this moment. */
export async function isBusy(root: string): Promise<boolean> {
  const owner = await ownerOf(root)
  return owner !== undefined && isAlive(root, owner)
}

/** Takes the lock with its owner's number in it already, so that no lock is ever without one. */
async function take(root: string): Promise<boolean> {
  const own = `${pathOf(root)}.${process.pid}`
  try {
    await writeFile(own, String(process.pid))
    await link(own, pathOf(root))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

async function dropDeadLock(root: string): Promise<void> {
  const owner = await ownerOf(root)
  if (owner === undefined) return
  if (isAlive(root, owner)) throw busy(owner)
  const apart = `${pathOf(root)}.dead-${process.pid}`
  try {
    await rename(pathOf(root), apart)
    // Another desk may have dropped it first and taken its own: then this one is alive, and goes back.
    const moved = Number(await readFile(apart, 'utf8'))
    if (moved !== owner) await link(apart, pathOf(root))
    await rm(apart, { force: true })
    if (moved !== owner) throw busy(moved)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** The process that holds the lock. */
async function ownerOf(root: string): Promise<number | undefined> {
  try {
    return Number(await readFile(pathOf(root), 'utf8'))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isAlive(root: string, owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0) return false
  if (owner === process.pid) return held.has(root)
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
