import { describe, expect, it } from 'vitest'
import { compareGenerated } from '#lib/content/compare-generated.ts'
import type { ParsedDocument } from '#lib/content/document.ts'
import { examineSite } from '../../fixtures/examine-site.ts'
import { smallSite, smallSiteText } from '../../fixtures/small-site.ts'

const { documents } = examineSite(smallSite())
const [first, ...rest] = documents
if (!first) throw new Error('The small site has no documents.')

const found = (generated: readonly ParsedDocument[]) =>
  compareGenerated(documents, generated).map(({ file, rule, message }) => `${file} ${rule} ${message}`)

describe('what contentlayer wrote', () => {
  it('passes when it is what the parser read, whatever the order of documents and keys', () => {
    const turned = documents.map((document) => ({
      ...document,
      data: Object.fromEntries(Object.entries(document.data).reverse()),
    }))
    expect(found(turned.reverse())).toEqual([])
  })

  it('passes after a way through JSON, as it lies on the disk', () => {
    const stored: ParsedDocument[] = JSON.parse(JSON.stringify(documents))
    expect(found(stored)).toEqual([])
  })

  it('is refused when a document was dropped', () => {
    expect(found(rest)).toEqual([`${first.file} contentlayer contentlayer dropped this document.`])
  })

  it('is refused when a document was added', () => {
    const added = { ...first, slug: 'ghost', file: 'content/articles/ghost.mdx' }
    expect(found([...documents, added])).toEqual([
      'content/articles/ghost.mdx contentlayer contentlayer added this document.',
    ])
  })

  it('is refused when a field, the body or the checksum was changed', () => {
    const changed = `${first.file} contentlayer contentlayer changed this document.`
    const data = { ...first.data, date: '2024-04-20' }
    expect(found([{ ...first, data }, ...rest])).toEqual([changed])
    expect(found([{ ...first, body: null }, ...rest])).toEqual([changed])
    expect(found([{ ...first, sha256: '0'.repeat(64) }, ...rest])).toEqual([changed])
  })

  it('is refused when it was made from an older text of the same file', () => {
    const file = 'content/topics/care.yaml'
    const older = examineSite(smallSite({ [file]: smallSiteText(file, 'title: Care', 'title: Caring') }))
    expect(found(older.documents)).toEqual([`${file} contentlayer contentlayer changed this document.`])
  })

  it('is refused when one document is there twice', () => {
    expect(found([first, ...documents])).toEqual([
      `${first.file} contentlayer contentlayer added this document.`,
    ])
  })
})
