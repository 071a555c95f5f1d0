/** Loads the page anew when the content was looked at after `since`. It is no part of the finished site. */
export function LiveReload({ since }: { since: number }) {
  const script = `new EventSource('/dev/changes/?since=${since}').onmessage = () => location.reload()`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, in development alone.
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
