const script = `new EventSource('/dev/changes').onmessage = () => location.reload()`

/** Loads the page anew when the content has changed. It is no part of the finished site. */
export function LiveReload() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, in development alone.
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
