import type { HubView } from '#lib/site/hub-view.ts'

const row = 'grid gap-x-[clamp(1.5rem,5vw,5rem)] gap-y-4 py-10 desk:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]'

/** The series with their parts, then what this supplement is and who paid for it. */
export function About({ view }: { view: HubView }) {
  const { words } = view.frame
  return (
    <div className="wrap">
      {view.series.map((series) => (
        <section key={series.href} className={`${row} border-b border-rule`}>
          <div>
            <p className="font-sans text-label text-soft">{words.series}</p>
            <h2 className="mt-1 text-heading font-semibold">
              <a href={series.href} className="headline-link">
                {series.title}
              </a>
            </h2>
          </div>
          <div>
            <p className="max-w-[38rem]">{series.description}</p>
            <ol className="mt-4 list-decimal space-y-1.5 ps-6 marker:text-soft">
              {series.parts.map(({ text, href }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ol>
          </div>
        </section>
      ))}
      <section aria-labelledby="about" className={row}>
        <h2 id="about" className="text-heading font-semibold">
          {words.aboutThisSupplement}
        </h2>
        <div className="max-w-[38rem] space-y-4">
          <p>{view.about.text}</p>
          {view.about.paidBy && (
            <p>
              {view.about.paidBy} <a href={view.about.explanation.href}>{view.about.explanation.text}</a>
            </p>
          )}
        </div>
      </section>
    </div>
  )
}
