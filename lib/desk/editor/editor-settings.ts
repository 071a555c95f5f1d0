import { collections } from '../../content/collections.ts'
import { collectionNames } from '../../content/schema/field.ts'
import { schemaName } from './build-schemas.ts'
import { problemMatcher } from './problem-line.ts'
import { schemaFolder } from './write-schemas.ts'

const schemaMapping = Object.fromEntries(
  collectionNames.map((name) => [
    `./${schemaFolder}/${schemaName(name)}`,
    `content/${name}/*.${collections[name].extension}`,
  ]),
)

const prose = {
  'editor.wordWrap': 'on',
  'editor.wrappingIndent': 'same',
  'editor.minimap.enabled': false,
  'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' },
  // Typographic quotes and dashes are what the text is meant to have.
  'editor.unicodeHighlight.ambiguousCharacters': false,
}

const code = { 'editor.defaultFormatter': 'biomejs.biome', 'editor.formatOnSave': true }

/** The settings of the project in VS Code: which schema belongs to which file, and a calm place for prose. */
export const editorSettings = {
  'yaml.schemas': schemaMapping,
  'yaml.schemaStore.enable': false,
  'yaml.validate': true,
  'yaml.completion': true,
  'yaml.hover': true,
  'yaml.format.enable': false,
  'redhat.telemetry.enabled': false,
  // Its parser takes front matter for text, and would mark what is right; `npm run check` judges MDX.
  'mdx.server.enable': false,
  'files.associations': { '*.mdx': 'mdx' },
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'search.exclude': {
    '**/node_modules': true,
    '.contentlayer': true,
    '.fonts': true,
    '.next': true,
    dist: true,
    out: true,
    'package-lock.json': true,
    'tests/hostile': true,
  },
  'editor.snippetSuggestions': 'top',
  '[mdx]': prose,
  '[markdown]': prose,
  '[yaml]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': prose['editor.quickSuggestions'] },
  '[typescript]': code,
  '[typescriptreact]': code,
  '[css]': code,
  '[json]': code,
}

/** The task that reads the content at each save and puts what it finds into the list of problems. */
export const editorTasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Check the content at each save',
      type: 'shell',
      command: 'npm run --silent check -- --watch --format lines',
      isBackground: true,
      problemMatcher,
      presentation: { reveal: 'never', panel: 'dedicated' },
      runOptions: { runOn: 'folderOpen' },
    },
  ],
}
