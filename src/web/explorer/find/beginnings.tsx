import { writeAddress } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { State } from '../shell/view-frame'
import { beginningsQuestion, type Beginnings as Answer } from './beginnings.query'
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
  const answered = useAnswer<Answer>(beginningsQuestion(languages))
  const { data } = answered
  if (!data) return <State answered={answered} />
  return (
    <section className="beginnings">
      <h2>{texts.find.begin}</h2>
      <State answered={answered} />
      {groups.map(([kind, field]) => (
        <div key={kind}>
          <h3>
            <KindSign kind={kind} /> {texts.kinds[kind]}
          </h3>
          <ul>
            {data[field].map(({ id, label }) => (
              <li key={id}>
                <a href={writeAddress({ ...address, ids: [id], show: id })}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
