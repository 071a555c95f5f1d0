import type { z } from 'zod'
import { suggest } from '../suggest.ts'
import { nearDay } from './near-day.ts'

/** The value that was probably meant, if there is one that its schema accepts. */
export function mendValue(schema: z.ZodType, written: unknown): unknown {
  return candidatesFor(written).find(
    (candidate) => candidate !== undefined && candidate !== written && schema.safeParse(candidate).success,
  )
}

function candidatesFor(written: unknown): unknown[] {
  if (Array.isArray(written)) return [[...new Set(written)]]
  if (typeof written === 'number') return [String(written), Math.round(written)]
  if (typeof written !== 'string') return []
  const line = written.replace(/\s+/g, ' ').trim()
  const number = /^[^\d-]*(-?\d[\d,]*(?:\.\d+)?)\D*$/.exec(line)?.[1]
  return [
    line,
    ...(number ? [Number(number.replaceAll(',', ''))] : []),
    ...(/^(?:yes|on|true)$/i.test(line) ? [true] : []),
    ...(/^(?:no|off|false)$/i.test(line) ? [false] : []),
    nearDay(line),
    suggest(line, Intl.supportedValuesOf('timeZone')),
    line.replace(/^(?:http:)?\/\/|^(?=www\.)/, 'https://'),
    line.replace(/\/+$/, ''),
    `/${line}/`.toLowerCase().replace(/\/+/g, '/'),
    [line],
  ]
}
