/** A text that the form cannot carry: why, and the text itself, which every save leaves as it is. */
export function ReadOnlyBody({ loss, text }: { loss: string; text: string }) {
  return (
    <section aria-label="Text, read only" style={{ padding: '1rem', overflow: 'auto' }}>
      <p role="alert">
        <strong>This text can only be read here.</strong> {loss} Change it in your text editor; the fields
        beside it can still be saved, and the text stays as it is.
      </p>
      <pre style={{ whiteSpace: 'pre-wrap' }}>{text}</pre>
    </section>
  )
}
