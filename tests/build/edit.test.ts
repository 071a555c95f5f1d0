import { readdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkContent } from '#lib/content/check-content.ts'
import { isError } from '#lib/content/problem.ts'
import { type FormsSession, startForms } from './forms-session.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'

const article = 'content/articles/one-roof-in-hemet.mdx'
const aligned = 'content/articles/teaching-clinicians-lgbtq-care.mdx'
let copy: ProjectCopy
let forms: FormsSession

const read = (path: string): Promise<string> => readFile(join(copy.root, path), 'utf8')
const write = (path: string, text: string): Promise<void> => writeFile(join(copy.root, path), text)

beforeAll(async () => {
  copy = await copyProject('edit')
  const kicker = 'kicker: The Hemet center'
  await write(article, (await read(article)).replace(kicker, `# Over the headline.\n${kicker} # short`))
  await write(aligned, `${await read(aligned)}\n| One | Two |\n| :-- | --: |\n| a | b |\n`)
  forms = await startForms(copy.root)
})

afterAll(async () => {
  await forms.close()
  copy.remove()
})

const expectNoProblem = async (): Promise<void> =>
  expect((await checkContent(copy.root)).problems.filter(isError)).toEqual([])

test('the editor carries every text of the site', async () => {
  for (const folder of ['articles', 'pages'])
    for (const name of await readdir(join(copy.root, 'content', folder)))
      if (`content/${folder}/${name}` !== aligned) {
        await forms.open(`${folder}/item/${name.replace(/\.mdx$/, '')}`)
        expect(await forms.editor().count(), name).toBe(1)
      }
})

test('a changed field changes its line; comments, order and text stay', async () => {
  await forms.open('articles/item/one-roof-in-hemet')
  await forms.page.getByLabel('Kicker').fill('The Hemet clinic')
  expect(await forms.save()).toBe(200)
  expect(await forms.changedLines()).toEqual([
    '-kicker: The Hemet center # short',
    '+kicker: The Hemet clinic # short',
  ])
  await expectNoProblem()
  await forms.commit()
})

test('a changed heading and a new block change those lines alone', async () => {
  await forms.open('articles/item/one-roof-in-hemet')
  await forms.page.getByRole('heading', { name: 'Too few people to give care' }).click()
  await forms.page.keyboard.press('End')
  await forms.page.keyboard.type(', still')
  await forms.page.keyboard.press('Enter')
  await forms.page.keyboard.type('/dotchart')
  await forms.page.getByRole('option', { name: 'DotChart' }).waitFor()
  await forms.page.keyboard.press('Enter')
  expect(await forms.save()).toBe(409)
  await forms.page.getByText(/Nothing was saved\..*“fact” is missing/s).waitFor()
  expect(await forms.changedLines()).toEqual([])
  await forms.page.getByRole('button', { name: 'Edit' }).first().click()
  await forms.choose('Fact', 'meals-delivered')
  await forms.page.getByRole('dialog').getByLabel('Each').fill('500')
  await forms.page.getByRole('button', { name: 'Done' }).click()
  expect(await forms.save()).toBe(200)
  expect(await forms.changedLines()).toEqual([
    '-## Too few people to give care',
    '+## Too few people to give care, still',
    '+',
    '+<DotChart fact="meals-delivered" each="500" />',
  ])
  await expectNoProblem()
  await forms.commit()
})

test('a text is changed around its footnotes', async () => {
  await forms.open('articles/item/improving-health-equity')
  await forms.page.getByRole('heading', { name: 'First, something to eat' }).click()
  await forms.page.keyboard.press('End')
  await forms.page.keyboard.type(' today')
  expect(await forms.save()).toBe(200)
  expect(await forms.changedLines()).toEqual([
    '-## First, something to eat',
    '+## First, something to eat today',
  ])
  await expectNoProblem()
  await forms.commit()
})

test('a new article has the form of the others and passes the check', async () => {
  await forms.open('articles/create')
  await forms.page.getByRole('button', { name: /Kind/ }).click()
  await forms.page.getByRole('option', { name: 'Editorial' }).click()
  await forms.page.getByLabel('Title').fill('A short walk to the clinic')
  await forms.page
    .getByLabel('Standfirst')
    .fill('Why the way to care is measured in bus rides, not in miles.')
  await forms.page
    .getByLabel('Description')
    .fill('Why the way to a clinic matters as much as what happens there.')
  await forms.page.getByLabel('Kicker').fill('Access to care')
  await forms.choose('Author', 'optum')
  await forms.page.getByLabel('Date').fill('2024-04-19')
  await forms.choose('Topics', 'access-to-care')
  await forms.editor().click()
  await forms.page.keyboard.type('The clinic is near. The bus stop is not.')
  expect(await forms.save()).toBe(200)
  expect(await read('content/articles/a-short-walk-to-the-clinic.mdx')).toBe(`---
kind: editorial
title: A short walk to the clinic
standfirst: Why the way to care is measured in bus rides, not in miles.
description: Why the way to a clinic matters as much as what happens there.
kicker: Access to care
author: optum
date: 2024-04-19
topics:
  - access-to-care
status: draft
---

The clinic is near. The bus stop is not.
`)
  await expectNoProblem()
  await forms.commit()
})

test('a form refuses a value that the check would refuse, and sends nothing', async () => {
  await forms.open('articles/item/a-short-walk-to-the-clinic')
  await forms.page.getByLabel('Title').fill('Short')
  await forms.press()
  await forms.page.getByText('Title must be at least 10 characters long').first().waitFor()
  expect(await forms.changedLines()).toEqual([])
})

test('a text that the editor cannot carry can be read only; its fields can be saved and its bytes stay', async () => {
  await forms.open('articles/item/teaching-clinicians-lgbtq-care')
  await forms.page.getByText('is written in a way that this form cannot keep').waitFor()
  expect(await forms.editor().count()).toBe(0)
  const kicker = await forms.page.getByLabel('Kicker').inputValue()
  await forms.page.getByLabel('Kicker').fill('Fair care')
  expect(await forms.save()).toBe(200)
  expect(await forms.changedLines()).toEqual([`-kicker: ${kicker}`, '+kicker: Fair care'])
  await forms.commit()
})

test('a file that changed meanwhile is not written over', async () => {
  await forms.open('articles/item/one-roof-in-hemet')
  const meanwhile = (await read(article)).replace('# short', '# changed elsewhere')
  await write(article, meanwhile)
  await forms.page.getByLabel('Kicker').fill('The town')
  expect(await forms.save()).toBe(409)
  await forms.page.getByText('was changed since this form was opened').waitFor()
  expect(await read(article)).toBe(meanwhile)
  await forms.commit()
})

test('a file is not renamed here, since its address would break', async () => {
  await forms.open('articles/item/one-roof-in-hemet')
  await forms.page.getByLabel('File name').fill('another-roof')
  expect(await forms.save()).toBe(409)
  await forms.page.getByText('would get another address').waitFor()
  expect(await forms.changedLines()).toEqual([])
})

/** The status of an answer to a request that names a host and may bring the header of the forms. */
const ask = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(forms.page.url())
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sent.on('error', reject)
    sent.end(method === 'POST' ? '{"additions":[],"deletions":[]}' : undefined)
  })

test('neither another page nor another name for this machine reads or writes', async () => {
  const ours = { 'no-cors': '1' }
  for (const [path, method] of [
    ['/api/keystatic/tree/', 'GET'],
    ['/api/keystatic/update/', 'POST'],
  ] as const) {
    expect(await ask(path, ours, method), `${path} from here`).toBe(200)
    expect(await ask(path, { ...ours, host: 'evil.example' }, method), path).not.toBe(200)
    expect(await ask(path, {}, method), path).not.toBe(200)
  }
})

test('nothing was asked of another machine', () => {
  expect(forms.foreign).toEqual([])
})
