import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import { collections } from './collections.ts'
import { contentlayerFields } from './contentlayer-fields.ts'
import { mediaFolder } from './find-strays.ts'
import { parseDocument } from './parse/parse-document.ts'
import { collectionNames } from './schema/field.ts'

// contentlayer wants a type’s name to begin in upper case.
const typeName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const documentTypes = collectionNames.map((name) => {
  const { extension, schema } = collections[name]
  return defineDocumentType(() => ({
    name: typeName(name),
    filePathPattern: `${name}/*.${extension}`,
    // As “mdx”, contentlayer would compile the body to code.
    contentType: extension === 'mdx' ? 'markdown' : 'data',
    fields: contentlayerFields(schema),
    computedFields: {
      parsed: {
        type: 'json',
        resolve: ({ _raw }) => {
          const file = `content/${_raw.sourceFilePath}`
          return parseDocument(file, readFileSync(join(process.cwd(), file)))
        },
      },
    },
  }))
})

export default makeSource({
  contentDirPath: 'content',
  contentDirExclude: [mediaFolder],
  documentTypes,
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onSuccess: async () => {},
  fieldOptions: { typeFieldName: '_type', bodyFieldName: 'body' },
  // The computed field holds the body; contentlayer's own rendering of it would be work for nobody.
  markdown: (builder) => {
    builder.parser = () => ({ type: 'root', children: [] })
    builder.compiler = () => ''
  },
})
