import { watch } from 'node:fs'

// Editors and tools save in several steps; one look after the last of them is enough.
const settled = 60

/** Runs `look` once the changes of a folder have settled, never twice at a time. */
export function whenChanged(folder: string, look: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(look)
    }, settled)
  })
}
