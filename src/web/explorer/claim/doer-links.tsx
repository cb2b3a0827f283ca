import { Fragment } from 'react'
import { useExplorer } from '../explorer-context'
import { ShowLink } from '../shell/show-link'
import type { Doers } from './doers'
import { withQualifiers } from './with-qualifiers'

/** The doers of a step, each of whom opens. */
export function DoerLinks({ doers: { totalCount, edges } }: { doers: Doers }) {
  const { texts } = useExplorer()
  const named = new Map(edges.map(({ node }) => [node.id, node]))
  return (
    <>
      {[...named.keys()].map((id, index) => {
        const said = edges.filter(({ node }) => node.id === id)
        const [words] = withQualifiers(
          said.map(({ claim, node }) => ({ ...node, ...claim })),
          texts,
        )
        return (
          <Fragment key={id}>
            {index > 0 && ', '}
            <ShowLink id={id}>{words}</ShowLink>
          </Fragment>
        )
      })}
      {edges.length < totalCount && `, ${texts.cut.andOthers}`}
    </>
  )
}
