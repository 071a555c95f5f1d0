import { rm } from 'node:fs/promises'
import { buildForms } from './build-forms.ts'
import { develop } from './develop.ts'

const port = process.env.PORT ?? '3000'
const script = await buildForms(process.cwd())
const stop = await develop({
  root: process.cwd(),
  port,
  print: (text) => console.log(text),
  env: { FORMS_SCRIPT: script },
})
console.log(`The forms are at http://127.0.0.1:${port}/keystatic/`)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    await stop()
    await rm(script, { force: true })
    process.exit(0)
  })
