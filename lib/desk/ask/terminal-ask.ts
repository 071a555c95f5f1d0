import { autocompleteMultiselect, type CANCEL_SYMBOL, confirm, isCancel, select, text } from '@clack/prompts'
import { type Ask, Cancelled } from './ask.ts'

/** Asks at the terminal, with the arrow keys for what can be chosen. */
export const terminalAsk: Ask = {
  text: ({ title, hint, placeholder, proposal, complain }) =>
    answered(
      text({
        message: message(title, hint),
        placeholder,
        ...(proposal === undefined ? {} : { initialValue: proposal }),
        validate: (answer = '') => complain(answer),
      }),
    ),
  choose: ({ title, hint, options }) =>
    answered(select({ message: message(title, hint), options: [...options] })),
  chooseSeveral: ({ title, hint, options, required }) =>
    answered(autocompleteMultiselect({ message: message(title, hint), options: [...options], required })),
  confirm: (title) => answered(confirm({ message: title, initialValue: true })),
}

const message = (title: string, hint: string): string => `${title}: ${hint}`

async function answered<Answer>(question: Promise<Answer | typeof CANCEL_SYMBOL>): Promise<Answer> {
  const answer = await question
  if (isCancel(answer)) throw new Cancelled()
  return answer
}
