import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { addPolicy, buildPolicy } from '#lib/publish/security-policy.ts'
import { htmlOf, pageWith } from './hand-made.ts'

test('a page allows its own styles by hash, its own pictures and fonts, and no script', () => {
  const page = pageWith('<p>x</p>', '<style>p{color:red}</style><style>a>b{color:"é"}</style>')
  const hashes = ['p{color:red}', 'a>b{color:"é"}'].map(
    (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  )
  expect(buildPolicy(page).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${hashes.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
})

test('scripts of the page’s own host run where the page loads an island', () => {
  const page = pageWith('<script type="module" src="/assets/share-12345678.js"></script>')
  expect(buildPolicy(page)).toContain("script-src 'self';")
})

test('structured data is no script', () => {
  expect(buildPolicy(pageWith('<script type="application/ld+json">{}</script>'))).toContain(
    "script-src 'none'",
  )
})

test('the policy stands behind the charset, before everything that it governs', () => {
  const page = pageWith('', '<style>p{color:red}</style>')
  addPolicy(page)
  expect(htmlOf(page)).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
  )
})
