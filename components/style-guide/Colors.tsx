import { type ColorToken, type Scheme, schemes } from '#lib/site/style-guide/palette.ts'

/** The color tokens of one scheme, each with its value and its measured contrast. */
function Swatches({ colors, scheme }: { colors: readonly ColorToken[]; scheme: Scheme }) {
  return (
    <dl className="guide-swatches">
      {colors.map(({ name, values, contrasts }) => (
        <div key={name}>
          <dt>
            <span className="guide-swatch" style={{ background: values[scheme] }} />
            {name}
          </dt>
          <dd>
            <code>{values[scheme]}</code>
            {contrasts.map(({ ground, isText, ratios }) => (
              <span key={ground}>
                {ratios[scheme].toFixed(1)}:1 on {ground}
                {isText && (ratios[scheme] >= 7 ? ', text' : ', too faint for text')}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Every color token in both schemes. */
export function Colors({ colors }: { colors: readonly ColorToken[] }) {
  return (
    <div className="guide-panes" data-width="column">
      {schemes.map((scheme) => (
        <div key={scheme} className="guide-pane" data-scheme={scheme}>
          <p className="guide-scheme">{scheme === 'light' ? 'Light' : 'Dark'}</p>
          <div className="guide-stage">
            <Swatches colors={colors} scheme={scheme} />
          </div>
        </div>
      ))}
    </div>
  )
}
