import type { Frame } from '#lib/site/frame.ts'

/** Temperature, city and date, as the printed page carries them. */
export function Folio({ folio }: { folio: Frame['folio'] }) {
  return (
    <div className="border-b border-rule font-sans text-label">
      <div className="wrap flex flex-wrap gap-x-5 gap-y-1 py-2.5">
        <p>
          {folio.temperature} {folio.city}
        </p>
        <p>
          <time dateTime={folio.isoDate}>{folio.date}</time>
        </p>
      </div>
    </div>
  )
}
