import { enableHook } from '../editor/enable-hook.ts'
import { writeEditorFiles } from '../editor/write-editor-files.ts'
import { writeSchemas } from '../editor/write-schemas.ts'
import type { Run } from './desk.ts'
import { readArguments, takeWords } from './read-arguments.ts'

/** Makes what VS Code reads anew, from the schemas, the blocks and what exists now. */
export const editor: Run = async (args, desk) => {
  takeWords(readArguments(args, {}).words, 0, 0, 'editor')
  const changed = [...(await writeEditorFiles(desk.root)), ...(await writeSchemas(desk.root))]
  desk.say(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'Everything is as it should be.')
  return 0
}

/** Lets git check each commit before it is made. */
export const hook: Run = async (args, desk) => {
  takeWords(readArguments(args, {}).words, 0, 0, 'hook')
  desk.say(await enableHook(desk.root))
  return 0
}
