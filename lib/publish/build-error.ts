/** Why a site was not built, in words for the person who asked for it. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}
