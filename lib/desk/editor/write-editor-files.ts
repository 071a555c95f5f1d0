import { join } from 'node:path'
import { replaceIfChanged } from '../../content/write/replace-file.ts'
import { buildSnippets } from './build-snippets.ts'
import { editorSettings, editorTasks } from './editor-settings.ts'

/** The files for VS Code that are committed, by path from the project's root, made from the schemas and the blocks. */
export const buildEditorFiles = (): Map<string, string> =>
  new Map(
    Object.entries({
      '.vscode/content.code-snippets': buildSnippets(),
      '.vscode/settings.json': editorSettings,
      '.vscode/tasks.json': editorTasks,
    }).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]),
  )

/** Writes those files anew where they differ; gives the paths of those that did. */
export async function writeEditorFiles(root: string): Promise<readonly string[]> {
  const changed: string[] = []
  for (const [path, text] of buildEditorFiles())
    if (await replaceIfChanged(join(root, path), text)) changed.push(path)
  return changed
}
