/** Why a form is not opened or not saved, in words for the person who filled it in. */
export class Refusal extends Error {}
