import { type Document, isMap, isNode, isScalar, parseAllDocuments } from 'yaml'
import { type Finding, isRecord, showValue } from '../fault.ts'
import { tooDeep } from '../find-excess.ts'
import { explainYaml } from './explain-yaml.ts'
import { findExcessOf } from './yaml-excess.ts'
import { findForbidden, mostAliases } from './yaml-forbidden.ts'

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

/** Reads YAML 1.2 of the core schema: no tags, no merge keys, no directives, one document, few aliases. */
export function readYaml(text: string): YamlResult {
  const excess = findExcessOf(text)
  if (excess) return { findings: [excess] }
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
    const findings = explainYaml([...document.errors, ...document.warnings], text)
    if (second)
      findings.push({
        offset: second.range[0],
        rule: 'yaml-documents',
        value: '---',
        message: 'A second YAML document begins here.',
        remedy: 'Keep one document in a file.',
      })
    const places = new Set(findings.map(({ offset }) => offset))
    findings.push(...findForbidden(document).filter(({ offset }) => !places.has(offset)))
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
    if (error instanceof RangeError) return { findings: [{ offset: 0, ...tooDeep('Fields are nested') }] }
    throw error
  }
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
