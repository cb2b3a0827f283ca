import { useGraphiQL } from '@graphiql/react'
import { useMemo } from 'react'
import { tablesOf, type PlacedTable } from '../../../table/table'
import { useQuestion } from '../question'
import { readAnswer, type AnswerOfTab } from './answer'
import { TableOfList } from './table-of-list'

/** Every list of the answer as a table, with the columns that the file of it has. */
export function Tables() {
  const response = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response)
  const question = useQuestion()
  const answer = useMemo(() => readAnswer(response), [response])
  const tables = useMemo(
    () => (question && answer?.data ? tablesOf(answer.data, question) : []),
    [question, answer],
  )
  return (
    <div className="answer-body">
      {tables.map((table) => (
        <TableOfList key={table.path.join('.')} table={table} cuts={cutsOf(table, answer)} />
      ))}
      {tables.length === 0 && <p>{reasonOf(answer)}</p>}
    </div>
  )
}

function reasonOf(answer: AnswerOfTab | undefined): string {
  if (!answer) return 'Ask first; then every list of the answer stands here as a table.'
  return answer.data
    ? 'The answer holds no list, and a table is made of one. Ask for roles { id label }, say.'
    : 'The question has no answer. The error stands under JSON.'
}

/** What cuts the list short, or the lists in its rows, as the server tells it. Of a connection it names the connection, and not the edges. */
function cutsOf({ path }: PlacedTable, answer: AnswerOfTab | undefined): readonly string[] {
  const name = path.join('.').replace(/\.edges$/, '')
  return (answer?.extensions?.limitedBy ?? []).flatMap((list) => {
    const way = list.path.join('.')
    if (way !== name && !way.startsWith(`${name}.`)) return []
    const which = way === name ? 'the list' : `the list ${way} in its rows`
    return [`${which} ends after ${list.limit}, and there are more: ask with ${list.argument}`]
  })
}
