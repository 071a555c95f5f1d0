import { beginLine, endLine, formatProblemLine } from '../../editor/problem-line.ts'
import type { Reporter } from './report.ts'

/** For an editor's list of problems: a line before, a line for each problem, a line after. */
export const lines: Reporter = ({ problems, checked }) =>
  [beginLine, ...problems.map(formatProblemLine), endLine(checked, problems.length)].join('\n')
