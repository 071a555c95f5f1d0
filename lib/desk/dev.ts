import { develop } from './develop.ts'

const stop = await develop({
  root: process.cwd(),
  port: process.env.PORT ?? '3000',
  print: (text) => console.log(text),
})
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    await stop()
    process.exit(0)
  })
