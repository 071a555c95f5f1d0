import { suggestRemedy } from '../../content/parse/suggest.ts'
import { recoverWrites } from '../../content/write/recover-writes.ts'
import { Refusal } from '../../content/write/refusal.ts'
import { Cancelled } from '../ask/ask.ts'
import { writeSchemas } from '../editor/write-schemas.ts'
import { commands, usage } from './commands.ts'
import type { Desk } from './desk.ts'

/** Runs the command that the arguments name, after finishing a write that was interrupted; gives the exit status. */
export async function runCommand([name, ...args]: readonly string[], desk: Desk): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    desk.say(usage)
    return 0
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command)
      throw new Refusal(`“${name}” is no command.`, suggestRemedy(name, Object.keys(commands), 'Choose one.'))
    if (args.includes('--help')) {
      desk.say(`npm run desk -- ${`${name} ${command.form}`.trimEnd()}\n    ${command.does}`)
      return 0
    }
    for (const line of await recoverWrites(desk.root)) desk.say(line)
    const status = await command.run(args, desk)
    await writeSchemas(desk.root)
    return status
  } catch (error) {
    if (error instanceof Refusal) desk.say(`${error.message}\n    ${error.remedy}`)
    else if (error instanceof Cancelled) desk.say('Nothing was written.')
    else throw error
    return 1
  }
}
