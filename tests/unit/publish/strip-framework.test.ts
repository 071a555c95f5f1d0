import { expect, test } from 'vitest'
import { stripFramework } from '#lib/publish/strip-framework.ts'
import { htmlOf, pageWith } from './hand-made.ts'

const runtime =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[9]});</script>'

test('everything that Next and React add is removed and nothing else', () => {
  const page = pageWith(
    '<div hidden=""><!--$--><!--/$--></div><main>Hi <!-- -->1<!-- --> there</main>' +
      runtime +
      '<script src="/_next/static/chunks/0j1we3c~w-.js" async=""></script>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
      '<script>self.__next_f.push([1,"1:\\"$Sreact\\"\\n"])</script>',
    '<link rel="preconnect" href="/" crossorigin=""/><meta name="next-size-adjust" content=""/>' +
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
      '<script src="/_next/static/chunks/b.js" noModule=""></script>',
  )
  expect(stripFramework(page)).toEqual([])
  expect(htmlOf(page)).toBe(htmlOf(pageWith('<main>Hi 1 there</main>')))
})

test.each([
  ['an inline script', '<script>alert(1)</script>', 'alert(1)'],
  ['code behind Flight data', '<script>self.__next_f.push([1,"a"]);alert(1)</script>', 'alert(1)'],
  ['code within Flight data', '<script>self.__next_f.push([alert(1)])</script>', 'alert(1)'],
  ['the runtime’s shape under another id', runtime.replace('_R_', 'x'), 'TURBOPACK'],
  ['code behind the runtime', runtime.replace('});', '});alert(1)'), 'TURBOPACK'],
  [
    'a script of another host',
    '<script src="https://cdn.example/a.js"></script>',
    'https://cdn.example/a.js',
  ],
  ['a script of this site', '<script src="/widget.js"></script>', '/widget.js'],
  ['an island that is no module', '<script src="/islands/share.js"></script>', '/islands/share.js'],
  ['data from elsewhere', '<script type="application/ld+json" src="/data.json"></script>', '/data.json'],
  ['speculation rules', '<script type="speculationrules">{}</script>', '{}'],
])('%s is an error that names the page and the script', (_, script, shown) => {
  const [fault] = stripFramework(pageWith(script))
  expect(fault).toMatchObject({ page: '/a/', rule: 'unknown-script' })
  expect(fault?.message).toContain(shown)
})

test('an unknown script is shown by its first 80 characters', () => {
  const [fault] = stripFramework(pageWith(`<script>let a = "${'x'.repeat(200)}"</script>`))
  expect(fault?.message).toContain(`“let a = "${'x'.repeat(71)}…”`)
})

test('structured data and islands stay', () => {
  const kept =
    '<script type="application/ld+json">{"a":1}</script><script type="module" src="/islands/share.js"></script>'
  const page = pageWith(kept)
  expect(stripFramework(page)).toEqual([])
  expect(htmlOf(page)).toContain(kept)
})

test('a hidden element with a purpose stays', () => {
  const page = pageWith('<div hidden="" id="menu"></div><div hidden=""><p>x</p></div>')
  stripFramework(page)
  expect(htmlOf(page)).toContain('<div hidden id="menu"></div><div hidden><p>x</p></div>')
})
