import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { SourceFile } from '../read-content.ts'
import { type Examined, examinedSchema } from './examine.ts'
import type { HouseSource } from './read-house.ts'

const mostThreads = 4

/** Examines files on all cores, in their order. Rejects where a thread fails. */
export async function examineInWorkers(
  files: readonly SourceFile[],
  house: HouseSource,
): Promise<Examined[]> {
  const examined: Examined[] = new Array(files.length)
  let next = 0
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./examine-worker.mjs', import.meta.url), {
        workerData: house,
        execArgv: [],
      })
      let at = -1
      const give = () => {
        at = next++
        const file = files[at]
        if (file) worker.postMessage(file)
        else worker.terminate().then(() => resolve(), reject)
      }
      worker.on('error', reject)
      worker.on('message', (text) => {
        examined[at] = examinedSchema.parse(JSON.parse(z.string().parse(text)))
        give()
      })
      give()
    })
  await Promise.all(Array.from({ length: Math.min(mostThreads, availableParallelism()) }, work))
  return examined
}
