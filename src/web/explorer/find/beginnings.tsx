import { writeAddress } from '../address'
import { useLanguages } from '../ask/use-languages'
import { useMore } from '../ask/use-more'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { CutNote } from '../shell/cut-note'
import { addressOfThing } from '../thing/address-of-thing'
import { State } from '../shell/state'
import {
  beginningsAtFirst,
  beginningsQuestion,
  type BeginningsAnswer as Answer,
} from './beginnings.query'
import { KindSign } from './kind-sign'

const groups = [
  ['Workflow', 'workflows'],
  ['Role', 'roles'],
  ['Channel', 'channels'],
] as const satisfies readonly (readonly [Kind, keyof Answer])[]

/** Where a newcomer can begin who has no word to search for. */
export function Beginnings() {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const { answered, more } = useMore<Answer>((size) => beginningsQuestion(languages, size), {
    step: beginningsAtFirst,
  })
  const { data } = answered
  if (!data) return <State answered={answered} />
  return (
    <section className="beginnings">
      <h2>{texts.find.begin}</h2>
      <State answered={answered} />
      {groups.map(([kind, field]) => (
        <div key={kind}>
          <h3>
            <KindSign kind={kind} /> {texts.kinds[kind]}{' '}
            <span className="count">{data[field].totalCount}</span>
          </h3>
          <ul>
            {data[field].edges.map(({ node: { id, label } }) => (
              <li key={id}>
                <a href={writeAddress(addressOfThing(address, { id, kind }))}>{label}</a>
              </li>
            ))}
          </ul>
          {data[field].edges.length < data[field].totalCount && (
            <CutNote shown={data[field].edges.length} all={data[field].totalCount} more={more} />
          )}
        </div>
      ))}
    </section>
  )
}
