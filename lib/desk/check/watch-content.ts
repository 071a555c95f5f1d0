import { watch } from 'node:fs'

// Editors and tools save in several steps; one look after the last of them is enough.
const settled = 60

/** Runs `look` once the changes of folders have settled, never twice at a time and not before `first` is done. */
export function whenChanged(
  folders: readonly string[],
  look: () => Promise<void>,
  first: Promise<void> = Promise.resolve(),
): void {
  let timer: NodeJS.Timeout | undefined
  let running = first
  for (const folder of folders)
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        running = running.then(look)
      }, settled)
    })
}
