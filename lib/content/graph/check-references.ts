import { collections } from '../collections.ts'
import { showValue } from '../parse/fault.ts'
import { suggestRemedy } from '../parse/suggest.ts'
import type { Problem } from '../problem.ts'
import { collectionNames } from '../schema/field.ts'
import { findReferences } from './find-references.ts'
import { type Library, problemAt } from './library.ts'

/** Every reference that names nothing, with the nearest that exists. */
export function checkReferences(library: Library): Problem[] {
  return library.sketches.flatMap((document) =>
    findReferences(document).flatMap(({ place, target, value }): Problem[] => {
      if (target === 'media')
        return library.media.has(value)
          ? []
          : [
              problemAt(place, {
                rule: 'missing-file',
                value,
                message: `There is no picture “${value}” in content/media.`,
                remedy: suggestRemedy(value, [...library.media], 'Put the file there, or mend its name.'),
              }),
            ]
      const collection = collectionNames.find((name) => name === target)
      if (!collection || library.find(collection, value) || library.faulty(collection).includes(value))
        return []
      if (/\S\s+-\s+\S/.test(value))
        return [
          problemAt(place, {
            rule: 'unknown-reference',
            value: showValue(value),
            message: `“${showValue(value)}” is two items of a list, read as one.`,
            remedy: 'Begin each item on a line of its own, with the same spaces before its hyphen.',
          }),
        ]
      const slugs = library.slugs(collection)
      return [
        problemAt(place, {
          rule: 'unknown-reference',
          value: showValue(value),
          message: `“${showValue(value)}” is not in content/${collection}.`,
          remedy: suggestRemedy(
            value,
            slugs,
            `Add content/${collection}/${value}.${collections[collection].extension}, or name one that exists.`,
          ),
        }),
      ]
    }),
  )
}
