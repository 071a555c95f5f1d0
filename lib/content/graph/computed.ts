import type { Finding } from '../parse/fault.ts'
import type { Fact } from './graph.ts'

/** A fact that follows from others. */
export type Computed = Extract<Fact, { kind: 'computed' }>

/** A finding about one field of a computed fact, by the field's dotted path. */
export type ComputedFinding = Finding & { field: string }
