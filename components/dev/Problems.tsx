import { isError, type Problem } from '#lib/content/problem.ts'
import { severity } from '#lib/content/rules/severity.ts'

/** What is wrong with the content, over the page, while somebody writes. It is no part of the finished site. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <section aria-label="Problems" className="border-b-4 border-poppy bg-sheet font-sans text-small">
      <div className="wrap py-5">
        <h2 className="text-xl font-bold">
          {problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the content
        </h2>
        <p className="text-soft">
          {problems.some(isError)
            ? 'Below stands the page as it was when all was well.'
            : 'None of them keeps the site from being built.'}
        </p>
        <ol className="mt-3 space-y-3">
          {problems.map(({ file, line, column, rule, message, remedy }) => (
            <li key={`${file}:${line}:${column}:${rule}:${message}`}>
              <code className="font-bold">
                {file}:{line}:{column}
              </code>{' '}
              <span className="text-soft">
                {severity[rule]}, {rule}
              </span>
              <br />
              {message} {remedy}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
