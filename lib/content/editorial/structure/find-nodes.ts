import type { Nodes, RootContent } from 'mdast'
import type { Manuscript } from '../manuscript.ts'

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>

/** Every node of a body that is of one of the types, in the order of the text; none where there is no body. */
export function findNodes<Type extends RootContent['type']>(
  { body }: Manuscript,
  ...types: readonly Type[]
): NodeOf<Type>[] {
  const found: NodeOf<Type>[] = []
  const isWanted = (node: Nodes): node is NodeOf<Type> => types.some((type) => type === node.type)
  const visit = (node: Nodes) => {
    if (isWanted(node)) found.push(node)
    if ('children' in node) node.children.forEach(visit)
  }
  if (body) visit(body.tree)
  return found
}

/** The offset in the file at which a node of the body begins. */
export const offsetOfNode = ({ body }: Manuscript, { position }: Pick<Nodes, 'position'>): number =>
  (body?.start ?? 0) + (position?.start.offset ?? 0)
