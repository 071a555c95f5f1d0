import { expect, test } from 'vitest'
import { parsePage } from '#lib/publish/page.ts'
import { bytesOf, htmlOf, pageWith } from './hand-made.ts'

test('inline SVG keeps its case, its namespace and its references', () => {
  const svg =
    '<svg viewBox="0 0 10 10" preserveAspectRatio="none"><linearGradient id="g" gradientUnits="userSpaceOnUse"/><use href="#g"/><path d="M0 0" fill-rule="evenodd" stroke-width="2"/><foreignObject><p>x</p></foreignObject></svg>'
  expect(htmlOf(pageWith(svg))).toContain(svg)
})

test('text and attributes mean the same after a round through the tree', () => {
  const body = '<p title="a &quot;b&quot; &amp; c">1 &lt; 2 &amp;&amp; 3 – “é”</p><pre>  x\n y</pre>'
  const once = htmlOf(pageWith(body))
  expect(htmlOf(parsePage('/a/index.html', bytesOf(once)))).toBe(once)
  expect(once).toContain('1 &lt; 2 &amp;&amp; 3 – “é”')
})

test.each([
  ['/index.html', '/'],
  ['/articles/a/index.html', '/articles/a/'],
  ['/404.html', '/404.html'],
])('the file %s is found at %s', (file, address) => {
  expect(parsePage(file, bytesOf('')).address).toBe(address)
})
