import type { Frame } from '#lib/site/frame.ts'

/** The navigation under the masthead. */
export function Sections({ frame }: { frame: Frame }) {
  return (
    <nav aria-label={frame.words.sections} className="border-b border-rule font-sans text-label">
      <ul className="wrap flex flex-wrap justify-center gap-x-7 gap-y-1 py-2">
        {frame.sections.map(({ text, href, current }) => (
          <li key={href}>
            <a
              href={href}
              {...(current ? { 'aria-current': 'page' as const } : {})}
              className="inline-block py-2 text-ink no-underline hover:underline aria-[current]:shadow-[inset_0_-2px_var(--color-poppy)]"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
