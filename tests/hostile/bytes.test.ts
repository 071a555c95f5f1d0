import { describe, expect, it } from 'vitest'
import { parseDocument } from '#lib/content/parse/parse-document.ts'
import { smallSiteTexts } from '../fixtures/small-site-texts.ts'

const file = 'content/articles/two.mdx'
const text = smallSiteTexts[file] ?? ''
const faulty = text.replace('It is made', 'It {is} made')
const lineOfFault = faulty.slice(0, faulty.indexOf('{is}')).split('\n').length

const parse = (bytes: Uint8Array) => parseDocument(file, bytes)
const told = (bytes: Uint8Array) =>
  parse(bytes).problems.map(({ line, column, rule, value }) => `${line}:${column} ${rule} ${value}`)

const utf16 = (mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')

describe('bytes that are no plain UTF-8', () => {
  it.each([
    ['UTF-16, little end first', utf16(true), '1:1 wrong-encoding UTF-16'],
    ['UTF-16, big end first', utf16(true).swap16(), '1:1 wrong-encoding UTF-16'],
    ['UTF-16 without a mark', utf16(false), '1:1 wrong-encoding UTF-16 without a mark'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]), '1:1 wrong-encoding UTF-32'],
  ])('%s is named', (_, bytes, line) => {
    expect(told(bytes)).toEqual([line])
  })

  it('Latin-1 is named at the first letter that shows it', () => {
    const bytes = Buffer.from(text.replace('The second story', 'The caf\u00e9 story'), 'latin1')
    expect(told(bytes)).toEqual(['3:15 wrong-encoding Latin-1 or Windows-1252, not UTF-8'])
  })

  it('a lone half of a UTF-8 sequence at the end is found', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x80])])
    expect(told(bytes)).toHaveLength(1)
    expect(parse(bytes).problems[0]?.rule).toBe('wrong-encoding')
  })

  it('a file of more than a million bytes is refused before it is read', () => {
    expect(told(new Uint8Array(1_000_001).fill(0x61))).toEqual(['1:1 file-too-large 1000001 bytes'])
  })
})

describe('bytes that are accepted', () => {
  const expectedPlace = [`${lineOfFault}:4 no-expression {is}`]

  it('a byte order mark of UTF-8 moves nothing', () => {
    expect(parse(Buffer.from(`\uFEFF${text}`)).problems).toEqual([])
    expect(told(Buffer.from(`\uFEFF${faulty}`))).toEqual(expectedPlace)
  })

  it('line ends of Windows move nothing', () => {
    expect(parse(Buffer.from(text.replaceAll('\n', '\r\n'))).problems).toEqual([])
    expect(told(Buffer.from(faulty.replaceAll('\n', '\r\n')))).toEqual(expectedPlace)
  })

  it('both give the same document as plain text, but for the digest of the bytes', () => {
    const plain = parse(Buffer.from(text)).document
    const marked = parse(Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).document
    expect(plain).not.toBeNull()
    expect({ ...marked, sha256: '' }).toEqual({ ...plain, sha256: '' })
    expect(marked?.sha256).not.toBe(plain?.sha256)
  })
})
