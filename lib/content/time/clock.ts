/**
 * The instant for which content is read, in milliseconds: `SOURCE_DATE_EPOCH` (seconds) where it is set, so that a
 * build has one clock and can be repeated, else now. Throws where it is set to anything but whole seconds.
 */
export function readClock(): number {
  const epoch = process.env.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return Date.now()
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(
      `“${epoch}” is no SOURCE_DATE_EPOCH. Set it to whole seconds since 1970, such as 1713510000.`,
    )
  return Number(epoch) * 1000
}
