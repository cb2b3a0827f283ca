import { writeAddress } from '../address'
import type { AddressedNode } from '../ask/known.query'
import { useExplorer } from '../explorer-context'

/** Leads on from where no page is: to what is around a thing of another kind, or to the beginning. */
export function NoPage({ node }: { readonly node: AddressedNode | undefined }) {
  const { address, texts } = useExplorer()
  const ids = node ? [node.id] : []
  return (
    <p>
      <a href={writeAddress({ view: 'find', ids, show: node?.id, language: address.language })}>
        {node ? texts.panel.around : texts.find.heading}
      </a>
    </p>
  )
}
