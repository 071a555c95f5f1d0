import type { PropView } from '#lib/site/style-guide/block-view.ts'

/** What a block may be given, from its schema. */
export function PropsTable({ name, props }: { name: string; props: readonly PropView[] }) {
  if (props.length === 0) return <p>It takes none.</p>
  return (
    <table className="guide-table" aria-label={`Props of ${name}`}>
      <thead>
        <tr>
          <th scope="col">Prop</th>
          <th scope="col">What it is</th>
          <th scope="col">Example</th>
        </tr>
      </thead>
      <tbody>
        {props.map((prop) => (
          <tr key={prop.name}>
            <th scope="row">
              <code>{prop.name}</code>
              <span>
                {prop.type}, {prop.required ? 'required' : 'optional'}
              </span>
            </th>
            <td>
              {prop.description}
              {prop.rules.length > 0 && <span>{prop.rules.join('; ')}</span>}
            </td>
            <td>
              <code>
                {prop.name}="{prop.example}"
              </code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
