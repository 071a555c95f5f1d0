import type { Frame } from '#lib/site/frame.ts'

/** The last lines of every page. */
export function Footer({ frame }: { frame: Frame }) {
  return (
    <footer className="rule-double pt-6 pb-12 font-sans text-label text-soft">
      <div className="wrap flex flex-wrap justify-between gap-x-8 gap-y-3">
        <p>{frame.footer.line}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {frame.footer.links.map(({ text, href }) => (
            <li key={href}>
              <a href={href} className="inline-block py-1 text-soft">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
