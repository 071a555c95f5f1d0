import { describe, expect, it } from 'vitest'
import { guardLink } from '#lib/content/parse/guard-link.ts'

describe('a link that leads where it says', () => {
  it.each([
    '/',
    '/numbers/',
    '/numbers/#meals-delivered',
    '/articles/one-roof-in-hemet/',
    '/articles/one-roof-in-hemet/#what-is-under-the-roof',
    '#a-heading',
    'https://optum.com/california',
    'https://optum.com',
    'http://example.com/a?b=c&d=%20#e',
    'https://en.wikipedia.org/wiki/Hemet,_California',
    'https://example.com/a:b;c(d)',
    'https://example.com:8443/',
    'https://xn--mnchen-3ya.example/straße',
    'mailto:desk@example.com',
    'mailto:first.last+tag@news.example.com',
  ])('passes: %s', (href) => {
    expect(guardLink(href)).toBeUndefined()
  })
})

describe('a link that could run code or leave the site unseen', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\rscript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u00adscript:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'javascript&#x3a;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript%3Aalert(1)',
    'javascript%3aalert(1)',
    '%6aavascript:alert(1)',
    '%6Aavascript%3Aalert(1)',
    'javascript://example.com/%0aalert(1)',
    'javascript:/*https://example.com*/alert(1)',
    'ｊavascript:alert(1)',
    'javaſcript:alert(1)',
    'javascript：alert(1)',
    'view-source:javascript:alert(1)',
    'feed:javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'DATA:image/svg+xml,x',
    'vbscript:msgbox(1)',
    'VbScript:msgbox(1)',
    '//evil.example/',
    '///evil.example/',
    '\\\\evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https:/\\evil.example',
    'https:\\\\evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'http://good.example\\@evil.example/',
    'https://user:pass@evil.example/',
    'https://user@evil.example/',
    'https://good.example@evil.example/',
    'https://good.example%40evil.example/',
    'https://localhost/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'https://evil.example\u202e/gnp.exe',
    'https://a b.example/',
    'https://münchen.example/',
    'https://оptum.com/california',
    'https://',
    'https://?',
    'blob:https://evil.example/1',
    'file:///etc/passwd',
    'filesystem:https://evil.example/x',
    'ftp://evil.example/',
    'ws://evil.example/',
    'intent://scan/#Intent;scheme=zxing;end',
    'about:blank',
    'tel:+1',
    'sms:1',
    'mailto:a@b',
    'mailto:',
    'mailto:desk@example.com?bcc=evil@example.com',
    'mailto:desk@example.com,other@example.com',
    'mailto:desk@example.com%0abcc:evil@example.com',
  ])('is refused: %j', (href) => {
    expect(guardLink(href)?.rule).toBe('unsafe-link')
  })
})

describe('a link in another form than this site’s', () => {
  it.each([
    ['', 'empty-link'],
    ['   ', 'empty-link'],
    ['#', 'empty-link'],
    ['articles/one', 'link-form'],
    ['./one', 'link-form'],
    ['../one/', 'link-form'],
    ['?q=1', 'link-form'],
    ['/articles/one', 'link-form'],
    ['/Articles/One/', 'link-form'],
    ['/articles/../one/', 'link-form'],
    ['/articles/one/?print', 'link-form'],
    ['/articles/one/#A Heading', 'unsafe-link'],
    ['#A-Heading', 'link-form'],
    ['www.example.com', 'link-form'],
    ['desk@example.com', 'link-form'],
  ])('is refused: %j', (href, rule) => {
    expect(guardLink(href)?.rule).toBe(rule)
  })

  it('is told the address that would be right, where one is near', () => {
    expect(guardLink('/Articles/One')?.remedy).toBe('Write it as /articles/one/.')
    expect(guardLink('www.example.com')?.remedy).toBe('Write it as https://www.example.com.')
    expect(guardLink('desk@example.com')?.remedy).toBe('Write it as mailto:desk@example.com.')
    expect(guardLink('#A-Heading')?.remedy).toBe('Write it as #a-heading.')
  })

  it('is refused when it is longer than anybody could read', () => {
    expect(guardLink(`https://example.com/${'a'.repeat(980)}`)?.rule).toBeUndefined()
    expect(guardLink(`https://example.com/${'a'.repeat(981)}`)?.rule).toBe('link-form')
  })

  it('is shown with its invisible characters made visible, cut to one line', () => {
    expect(guardLink('java\u200bscript:alert(1)')?.value).toBe('javaU+200Bscript:alert(1)')
    expect(guardLink(`javascript:${'x'.repeat(900)}`)?.value.length).toBeLessThan(80)
  })
})
