/** A value that a person may choose, and the words for it. */
export interface Option {
  value: string
  label: string
}

interface Question {
  title: string
  /** What the answer is for. */
  hint: string
}

/** How the desk asks the person at the terminal; each question throws `Cancelled` where that person goes away. */
export interface Ask {
  /** `complain` says why an answer is not right; `proposal` stands there already. */
  text(
    question: Question & {
      placeholder: string
      proposal?: string
      complain: (answer: string) => string | undefined
    },
  ): Promise<string>
  choose(question: Question & { options: readonly Option[] }): Promise<string>
  chooseSeveral(question: Question & { options: readonly Option[]; required: boolean }): Promise<string[]>
  confirm(title: string): Promise<boolean>
}

/** The person at the terminal has gone away from a question. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}
