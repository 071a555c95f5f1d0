import { type RuleName, severity } from './rules/severity.ts'

/** A place in a file: its path from the project's root, its line and column, both counted from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A fault in the content, for the person who wrote it: where, what, by which rule, and how to mend it. */
export interface Problem extends Place {
  rule: RuleName
  /** The offending value as it stands in the file, cut to one short line. */
  value: string
  /** One sentence that names the fault. */
  message: string
  /** One sentence that says what to change. */
  remedy: string
}

/** Orders problems by file, then line, then column, so that every run prints the same list. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)

// Not localeCompare: its order depends on the machine's locale.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One problem on two lines: place, rule and fault, then the remedy. */
export const formatProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column}  ${problem.rule}  ${problem.message}\n    ${problem.remedy}`

/** Whether a problem keeps the site from being built. */
export const isError = ({ rule }: Pick<Problem, 'rule'>): boolean => severity[rule] === 'error'
