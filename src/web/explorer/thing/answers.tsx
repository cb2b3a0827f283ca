import { writeAddress } from '../address'
import type { AddressedNode } from '../ask/known.query'
import { useExplorer } from '../explorer-context'
import { PlainAnswer } from './answer'
import { Differences } from './differences'
import { foundFor } from './hits'
import { MeetingCustomers } from './meeting-customers'
import { hasPractice, pages, type ThingAnswer } from './pages'
import type { Scope } from './scope'
import { ThingLink } from './thing-link'
import { WhereDone } from './where-done'

interface Props {
  readonly node: AddressedNode
  readonly data: ThingAnswer
  readonly scope: Scope
  readonly more: (() => void) | undefined
}

/** The questions of a kind with their answers. Those that nobody answers are left out, unless everybody asks them. */
export function Answers({ node: { id, kind }, data, scope, more }: Props) {
  const { texts } = useExplorer()
  const { thing, taskPositions } = data
  const page = pages[kind]
  const hasKinds = (thing.kinds?.totalCount ?? 0) > 0
  return (
    <>
      {thing.task && (
        <p>
          {texts.thing.task}: <ThingLink {...thing.task} kind="Task" />
        </p>
      )}
      {kind === 'Workflow' && <Told id={id} complete={thing.complete ?? null} />}
      {page?.always.map((name) => (
        <PlainAnswer
          key={name}
          name={name}
          found={foundFor(name, thing, texts)}
          hasPractice={hasPractice(kind)}
          hasKinds={hasKinds}
          isEnd={name === 'stepNext' && thing.end === true}
          more={more}
        />
      ))}
      {thing.faceToFace && <MeetingCustomers contact={thing.faceToFace} />}
      {taskPositions && (
        <WhereDone
          cells={taskPositions.rows.flatMap(({ cells }) => cells)}
          task={thing.text.label}
        />
      )}
      {kind === 'Task' && scope.library !== undefined && (
        <Differences library={scope.library} task={id} />
      )}
      {kind === 'Library' && <Differences library={id} />}
      {page?.ifAnswered.map((name) => {
        const found = foundFor(name, thing, texts)
        if (found.hits.length === 0) return null
        return (
          <PlainAnswer
            key={name}
            name={name}
            found={found}
            hasPractice={hasPractice(kind)}
            hasKinds={hasKinds}
            more={more}
          />
        )
      })}
    </>
  )
}

/** Whether a workflow is told whole, and the way to its drawing. */
function Told({ id, complete }: { readonly id: string; readonly complete: boolean | null }) {
  const { address, texts } = useExplorer()
  const { told, lanes } = texts.thing
  const how = complete === null ? told.open : complete ? told.all : told.part
  return (
    <p>
      {how}{' '}
      <a href={writeAddress({ view: 'workflow', ids: [id], language: address.language })}>
        {lanes}
      </a>
    </p>
  )
}
