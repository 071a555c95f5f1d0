import { tsImport } from 'tsx/esm/api'

// Next loads its adapter as JavaScript.
const { publishAdapter } = await tsImport('./adapter.ts', import.meta.url)
export default publishAdapter
