import { readClock } from '../content/time/clock.ts'
import { terminalAsk } from './ask/terminal-ask.ts'
import { openBrowser } from './commands/open-browser.ts'
import { paintDiff } from './commands/paint-diff.ts'
import { runCommand } from './commands/run-command.ts'
import { startPreview } from './commands/start-preview.ts'

const root = process.cwd()
const isPerson = process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI
const colored = process.stdout.isTTY === true && !process.env.NO_COLOR
const say = (text: string) => console.log(colored ? paintDiff(text) : text)

/** Lets Ctrl+C stop what still runs, and waits until it has. */
function endWith(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, async () => {
      await stop()
      process.exit(0)
    })
}

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    root,
    ask: isPerson ? terminalAsk : null,
    say,
    now: readClock(),
    width: process.stdout.columns ?? 100,
    startPreview: () => startPreview(root, process.env.PORT ?? '3000', say, endWith),
    openBrowser,
  })
} catch (error) {
  console.log(`The desk itself failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
