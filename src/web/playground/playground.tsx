import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { Examples, examplesPlugin } from './examples-plugin'
import type { Example, Question } from './question'
import { ShareButton } from './share-button'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN]
const tabsAtFirstVisit = 3

/** On a phone the panel would cover the question. */
const isWide = matchMedia('(min-width: 900px)').matches

interface Props {
  readonly examples: readonly Example[]
  readonly shared: Question | undefined
}

export function Playground({ examples, shared }: Props) {
  const first = examples.slice(0, tabsAtFirstVisit)
  const opened = shared && { initialQuery: shared.query, initialVariables: shared.variables }
  return (
    <Examples value={examples}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        {...(isWide && { visiblePlugin: examplesPlugin })}
        defaultTabs={[...(shared ? [shared] : []), ...first]}
        {...opened}
        shouldPersistHeaders={false}
      >
        <GraphiQL.Logo>Library Work Graph</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <ShareButton />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </Examples>
  )
}
