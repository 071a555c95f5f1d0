const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const forms: readonly [RegExp, (parts: readonly string[]) => [year: string, month: string, day: string]][] = [
  [/^(\d{4})\D(\d{1,2})\D(\d{1,2})(?!\d)/, ([year = '', month = '', day = '']) => [year, month, day]],
  [/^(\d{1,2})\D(\d{1,2})\D(\d{4})$/, ([first = '', second = '', year = '']) => [year, first, second]],
  [
    /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u,
    ([name = '', day = '', year = '']) => [year, monthOf(name), day],
  ],
  [
    /^(\d{1,2})\.? (\p{L}{3,9})\.?,? (\d{4})$/u,
    ([day = '', name = '', year = '']) => [year, monthOf(name), day],
  ],
]

const monthOf = (name: string): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)

/** The day that was probably meant, as `YYYY-MM-DD`: in another form, or the last of a month that is shorter. */
export function nearDay(text: string): string | undefined {
  for (const [form, partsOf] of forms) {
    const match = form.exec(text)
    if (!match) continue
    const [year, month, day] = partsOf(match.slice(1)).map(Number)
    if (!year || !month || !day || month > 12 || day > 31) continue
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return [year, month, Math.min(day, last)].map((part) => String(part).padStart(2, '0')).join('-')
  }
  return undefined
}
