import { expect, test } from 'vitest'
import { createProgress } from '#lib/publish/progress.ts'

function record(isTTY: boolean, columns = 0) {
  let text = ''
  return {
    output: {
      isTTY,
      columns,
      write: (part: string) => {
        text += part
      },
    },
    text: () => text.replace(/\d+\.\d s/g, 'N s'),
  }
}

const countDocuments = async (say: (detail: string) => void) => {
  say('12 documents')
  return 7
}

test('away from a terminal each step is one plain line', async () => {
  const { output, text } = record(false)
  const { step } = createProgress(output, 2)
  expect(await step('Check content', countDocuments)).toBe(7)
  await expect(step('Render pages', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(text()).toBe('1/2 Check content: 12 documents, N s\n2/2 Render pages: failed, N s\n')
})

test('at a terminal a step is written over its own line', async () => {
  const { output, text } = record(true)
  await createProgress(output, 1).step('Check content', async (say) => say('12 documents'))
  expect(text()).toBe('\r\u001b[2K1/1 Check content: N s\r\u001b[2K1/1 Check content: 12 documents, N s\n')
})

test('a line is cut where the terminal is narrow, for a wrapped one could not be written over', async () => {
  const { output, text } = record(true, 10)
  await createProgress(output, 1).step('Check content', async () => {})
  expect(text().split('\r')[1]).toBe('\u001b[2K1/1 Check')
})
