import { join } from 'node:path'
import { replaceIfChanged } from '../../content/write/replace-file.ts'
import { buildSchemas } from './build-schemas.ts'
import { readChoices } from './choices.ts'

/** Where the JSON Schemas lie, from the project's root; git ignores them, for they name what exists at the moment. */
export const schemaFolder = '.vscode/schemas'

/**
 * Writes the JSON Schemas of all collections for the content as it is now, each atomically and only where it changed,
 * so that editors reload nothing in vain. Gives the paths of those that changed, from the project's root.
 */
export async function writeSchemas(root: string): Promise<readonly string[]> {
  const changed: string[] = []
  for (const [name, schema] of buildSchemas(await readChoices(root))) {
    const path = `${schemaFolder}/${name}`
    if (await replaceIfChanged(join(root, path), `${JSON.stringify(schema, null, 2)}\n`)) changed.push(path)
  }
  return changed
}
