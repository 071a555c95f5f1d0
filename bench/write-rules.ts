import { rulesFile, writeRules } from '../lib/desk/rules/write-rules.ts'

const changed = await writeRules(process.cwd())
console.log(changed ? `Wrote ${rulesFile}.` : `${rulesFile} is as it should be.`)
