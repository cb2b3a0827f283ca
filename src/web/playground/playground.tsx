import { DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL } from 'graphiql'
import { useMemo, useState } from 'react'
import { AnswerPane } from './answer/answer-pane'
import { NameFixes } from './complete/name-fixes'
import { ValueCompletion } from './complete/value-completion'
import { docsPlugin } from './docs/docs-plugin'
import { EditorOptions } from './editor-options'
import type { Example } from './examples/example'
import { Examples } from './examples/examples-context'
import { examplesPlugin } from './examples/examples-plugin'
import { Explanation } from './examples/explanation'
import { fetcher } from './fetcher'
import { isNarrow } from './screen/narrow'
import { TurnOfScreen, type Turn } from './screen/sides'
import { LeaveEditor } from './screen/leave-editor'
import { SideSwitch } from './screen/side-switch'
import { PanelFromTop } from './screen/panel-from-top'
import { TabInSight } from './screen/tab-in-sight'
import { ShareButton } from './share-button'
import type { TabContent } from './tab-content'
import { WithEditors } from './with-editors'

const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN]
const tabsAtFirstVisit = 3

interface Props {
  readonly examples: readonly Example[]
  readonly shared: TabContent | undefined
}

export function Playground({ examples, shared }: Props) {
  const [side, show] = useState<Turn>('question')
  const shown = useMemo(() => ({ side, show }), [side])
  const first = examples.slice(0, tabsAtFirstVisit)
  const opened = shared && { initialQuery: shared.query, initialVariables: shared.variables }
  return (
    <Examples value={examples}>
      <TurnOfScreen value={shown}>
        <GraphiQL
          className={`shows-${side}`}
          fetcher={fetcher}
          plugins={plugins}
          referencePlugin={docsPlugin}
          {...(!isNarrow() && { visiblePlugin: examplesPlugin })}
          defaultTabs={[...(shared ? [shared] : []), ...first.map(({ query }) => ({ query }))]}
          {...opened}
          shouldPersistHeaders={false}
        >
          <GraphiQL.Logo>
            <h1 className="name">Library Work Graph</h1>
            <Explanation />
            <SideSwitch />
          </GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, copy, merge }) => (
              <WithEditors>
                {prettify}
                {merge}
                {copy}
                <ShareButton />
              </WithEditors>
            )}
          </GraphiQL.Toolbar>
          <GraphiQL.Footer>
            <AnswerPane />
          </GraphiQL.Footer>
          <EditorOptions />
          <LeaveEditor />
          <ValueCompletion />
          <NameFixes />
          <TabInSight />
          <PanelFromTop />
          {/* GraphiQL lets the documentation follow the schema only if it is its own. */}
          <DocExplorerStore>{null}</DocExplorerStore>
        </GraphiQL>
      </TurnOfScreen>
    </Examples>
  )
}
