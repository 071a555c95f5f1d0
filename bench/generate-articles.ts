import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Copies the project's content below a folder and adds articles until there are as many as asked for: the site's own
 * sections, paragraph by paragraph in another order, with titles of their own. Gives the names of the new files.
 */
export async function generateArticles(folder: string, count: number): Promise<readonly string[]> {
  await rm(join(folder, 'content'), { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp('content', join(folder, 'content'), { recursive: true })
  const articles = join(folder, 'content/articles')
  const names = (await readdir(articles)).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(articles, name), 'utf8')))
  const sources = texts.map((text) => {
    const [, head = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? []
    return { head, sections: body.split(/^(?=## )/m) }
  })
  const added: string[] = []
  for (let index = 0; added.length + names.length < count; index += 1) {
    const source = sources[index % sources.length]
    if (!source) break
    const name = `generated-${index}.mdx`
    const [lead = '', ...sections] = source.sections
    // Turned about, so that no two texts are the same.
    const turn = index % Math.max(1, sections.length)
    const head = source.head
      .replace(
        /^title: .*$/m,
        `title: A generated story, number ${index} of the run`.replace(/\d+/, spell(index)),
      )
      .replace(
        /^description: .*$/m,
        `description: A generated story for measuring, which is ${spell(index)} in the row of them.`,
      )
      .replace(/^status: .*$/m, 'status: draft')
    await writeFile(
      join(articles, name),
      `${head}${[lead, ...sections.slice(turn), ...sections.slice(0, turn)].map((part) => `${part.trimEnd()}\n\n`).join('')}`,
    )
    added.push(name)
  }
  return added
}

// In letters, for a number would have to stand in the ledger.
const spell = (index: number): string =>
  [...String(index)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('-')
