import type { TextSize } from '#lib/site/style-guide/palette.ts'

/** Every size of text in both faces, set in a sentence of the site's own. */
export function TypeScale({ sizes, sample }: { sizes: readonly TextSize[]; sample: string }) {
  return (
    <dl className="guide-scale">
      {sizes.map(({ name, size, lineHeight }) => (
        <div key={name}>
          <dt>
            {name}{' '}
            <span>
              {size} on {lineHeight}
            </span>
          </dt>
          <dd style={{ fontSize: size, lineHeight }}>
            <p className="font-serif">{sample}</p>
            <p className="font-sans">{sample}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
