import { type Document, isAlias, isCollection, isNode, isScalar, visit } from 'yaml'
import { type Finding, showValue } from '../fault.ts'
import { deepest, tooDeep } from '../find-excess.ts'

export const mostAliases = 10

/** What YAML could do and content has no use for: directives, tags, merge keys, many aliases, depth. */
export function findForbidden(document: Document.Parsed): (Finding & { offset: number })[] {
  const findings: (Finding & { offset: number })[] = []
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
    Node(_, node, path) {
      if (isCollection(node) && path.filter(isCollection).length === deepest)
        add(node, tooDeep('Fields are nested'))
      if (isAlias(node)) {
        aliases += 1
        if (
          node.resolve(document) === undefined ||
          path.some((outer) => isCollection(outer) && outer.anchor === node.source)
        )
          add(node, {
            rule: 'yaml-alias',
            value: showValue(`*${node.source}`),
            message: `“*${showValue(node.source)}” begins with an asterisk, and is an alias of nothing that stands before it.`,
            remedy: 'Put quotation marks around the value.',
          })
        if (aliases === mostAliases + 1)
          add(node, {
            rule: 'yaml-alias',
            value: `*${node.source}`,
            message: `There are more than ${mostAliases} aliases.`,
            remedy: 'Write the values out.',
          })
      } else if (node.tag) {
        const tag = showValue(node.tag.replace('tag:yaml.org,2002:', '!!'))
        add(node, {
          rule: 'yaml-tag',
          value: tag,
          message: `“${tag}” is a tag of YAML.`,
          remedy: 'Remove it; the schema already knows the type.',
        })
      }
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
