import type { LinkView } from '#lib/site/frame.ts'

/** What the guide holds, with the way to each entry. */
export function Contents({ groups }: { groups: readonly { title: string; links: readonly LinkView[] }[] }) {
  return (
    <nav aria-label="Contents" className="guide-contents">
      {groups.map(({ title, links }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {links.map(({ text, href }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
