import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { examine } from './examine.ts'
import { prepareLanguage } from './language-rules.ts'
import { readHouse } from './read-house.ts'

const { dictionary, style } = z.object({ dictionary: z.string(), style: z.unknown() }).parse(workerData)
const house = readHouse(dictionary, style)
const source = z.object({ file: z.string(), bytes: z.instanceof(Uint8Array) })

await prepareLanguage()
parentPort?.on('message', (message) => {
  // As text: to copy a tree of objects between threads takes longer than to write and read it.
  parentPort?.postMessage(JSON.stringify(examine(source.parse(message), house)))
})
