import { type Document, isAlias, isMap, isNode, isScalar, parseAllDocuments, visit } from 'yaml'
import { type Finding, isRecord, showValue } from './fault.ts'

/** A finding with the offset in the YAML text at which it stands. */
export interface YamlFinding extends Finding {
  offset: number
}

/** A YAML document's data with a way back to the text, or what is wrong with it. */
export type YamlResult =
  | { data: Record<string, unknown>; offsetOf: OffsetOf; findings: readonly YamlFinding[] }
  | { data?: undefined; findings: readonly YamlFinding[] }

/** Where the value at a path stands; with `key`, where its key does; a missing one is placed at its nearest parent. */
export type OffsetOf = (path: readonly PropertyKey[], part?: 'key' | 'value') => number

const mostAliases = 10
const deepest = 50

/** Reads YAML 1.2 of the core schema: no tags, no merge keys, no directives, one document, few aliases. */
export function readYaml(text: string): YamlResult {
  const depth = findDepth(text)
  if (depth !== undefined) return { findings: [depth] }
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
    })
    const [document, second] = 'empty' in documents ? [] : documents
    if (!document) return { data: {}, offsetOf: () => 0, findings: [] }
    const findings = [...document.errors, ...document.warnings].map(({ message, pos }) =>
      syntaxFinding(message, pos[0], text),
    )
    if (second)
      findings.push({
        offset: second.range[0],
        rule: 'yaml-documents',
        value: '---',
        message: 'A second YAML document begins here.',
        remedy: 'Keep one document in a file.',
      })
    findings.push(...findForbidden(document))
    if (findings.length > 0) return { findings }
    const data: unknown = document.toJS({ maxAliasCount: mostAliases * 10 }) ?? {}
    if (isRecord(data)) return { data, offsetOf: offsetsIn(document), findings: [] }
    return {
      findings: [
        {
          offset: 0,
          rule: 'yaml-fields',
          value: showValue(data),
          message: 'These are not fields with values.',
          remedy: 'Write a line for each field, such as “title: A headline”.',
        },
      ],
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return { findings: [tooDeep(0)] }
    throw error
  }
}

// Before the parser: it descends once for each bracket and would end the process, not the document.
function findDepth(text: string): YamlFinding | undefined {
  let open = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '[' || sign === '{') open += 1
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1)
    if (open > deepest) return tooDeep(at)
  }
  const run =
    new RegExp(`(?:- |\\? |: ){${deepest},}`).exec(text) ??
    new RegExp(`^ {${deepest * 2},}\\S`, 'm').exec(text)
  return run ? tooDeep(run.index) : undefined
}

const tooDeep = (offset: number): YamlFinding => ({
  offset,
  rule: 'too-deep',
  value: `more than ${deepest} levels`,
  message: `The fields are nested more than ${deepest} levels deep.`,
  remedy: 'Write them flat, as the other documents of this collection do.',
})

function syntaxFinding(message: string, offset: number, text: string): YamlFinding {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
  const known = yamlRemedies.find(([pattern]) => pattern.test(message))
  return {
    offset,
    rule: known?.[2] ?? 'yaml-syntax',
    value: showValue(line),
    message: `YAML cannot read this: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    remedy: known?.[1] ?? 'Compare the line with the same field in another document.',
  }
}

const yamlRemedies: readonly (readonly [RegExp, string, string])[] = [
  [/keys must be unique/i, 'Keep the field once.', 'yaml-duplicate-key'],
  [
    /Nested mappings|Implicit keys|implicit map key/i,
    'Put quotation marks around a value that has a colon in it.',
    'yaml-syntax',
  ],
  [/tab/i, 'Indent with spaces, two for each level.', 'yaml-syntax'],
  [/unresolved tag|tag/i, 'Remove the tag; the schema already knows the type.', 'yaml-tag'],
  [/quote|closing "|Missing closing/i, 'Close the quotation mark on the same line.', 'yaml-syntax'],
  [/Unresolved alias/i, 'Write the value out.', 'yaml-alias'],
]

function findForbidden(document: Document.Parsed): YamlFinding[] {
  const findings: YamlFinding[] = []
  const add = (node: unknown, finding: Finding) =>
    findings.push({ ...finding, offset: isNode(node) ? (node.range?.[0] ?? 0) : 0 })
  let aliases = 0
  if (document.directives.yaml.explicit)
    add(undefined, {
      rule: 'yaml-directive',
      value: '%YAML',
      message: 'A YAML directive stands here.',
      remedy: 'Remove it; every file is YAML 1.2.',
    })
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        aliases += 1
        if (aliases === mostAliases + 1)
          add(node, {
            rule: 'yaml-alias',
            value: `*${node.source}`,
            message: `There are more than ${mostAliases} aliases.`,
            remedy: 'Write the values out.',
          })
      } else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        add(node, {
          rule: 'yaml-tag',
          value: showValue(node.tag),
          message: `“${showValue(node.tag)}” is a tag.`,
          remedy: 'Remove it; the schema already knows the type.',
        })
    },
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string')
        add(key, {
          rule: 'yaml-key',
          value: showValue(String(key)),
          message: `“${showValue(String(key))}” is no field name.`,
          remedy: 'Field names are words, such as “title”.',
        })
      else if (key.value === '<<')
        add(key, {
          rule: 'yaml-merge',
          value: '<<',
          message: 'A merge key (<<) stands here.',
          remedy: 'Write the fields out.',
        })
    },
  })
  return findings
}

const offsetsIn =
  (document: Document.Parsed): OffsetOf =>
  (path, part = 'value') => {
    if (part === 'key') {
      const parent = document.getIn(path.slice(0, -1), true)
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0]
    }
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node.range[0]
    }
    return 0
  }
