/** Why a command does not do what it was asked, in words for the person who asked: the fault, then the remedy. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}
