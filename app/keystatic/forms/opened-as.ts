/** The field in which a form remembers which version of its file it was filled from; no file ever holds it. */
export const openedAs = 'openedAs'

/** The field in which a form keeps the name of a file that has no headline to make one of. */
export const fileName = 'fileName'
