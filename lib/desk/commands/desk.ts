import type { Ask } from '../ask/ask.ts'

/** Where a command works, and how it speaks. */
export interface Desk {
  /** The project's folder. */
  root: string
  /** Asks the person at the terminal; `null` where there is none. */
  ask: Ask | null
  say: (text: string) => void
  /** The instant of this run, in milliseconds. */
  now: number
  /** How many signs a line of the terminal holds. */
  width: number
  /** Starts the development server in preview; resolves with its origin as soon as it answers. */
  startPreview: () => Promise<string>
  /** Opens an address in the browser; whether there was one. */
  openBrowser: (url: string) => Promise<boolean>
}

/** A command: does what its arguments say and gives the exit status. Throws a Refusal where it does not. */
export type Run = (args: readonly string[], desk: Desk) => Promise<number>
