import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL } from 'graphiql'
import { Examples, examplesPlugin } from './examples-plugin'
import { fetcher } from './fetcher'
import type { Example, TabContent } from './question'
import { isNarrow } from './screen'
import { ShareButton } from './share-button'
import { WrapLines } from './wrap-lines'

const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN]
const tabsAtFirstVisit = 3

interface Props {
  readonly examples: readonly Example[]
  readonly shared: TabContent | undefined
}

export function Playground({ examples, shared }: Props) {
  const first = examples.slice(0, tabsAtFirstVisit)
  const opened = shared && { initialQuery: shared.query, initialVariables: shared.variables }
  return (
    <Examples value={examples}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        {...(!isNarrow() && { visiblePlugin: examplesPlugin })}
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
              <WrapLines />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </Examples>
  )
}
