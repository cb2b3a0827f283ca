import { Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql'

/** The fragment of a document that has this name. */
export function fragmentNamed(
  { definitions }: DocumentNode,
  name: string,
): FragmentDefinitionNode | undefined {
  return definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name)
}
