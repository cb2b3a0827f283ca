import { writeAddress } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { meantQuestion, type MeantNode, type WhatIsMeant } from '../meaning/meaning.query'
import { questionMeant } from '../meaning/question-patterns'

/** The other tasks that the words of a question can mean, for each end of the way. */
export function OtherEnds({ words }: { readonly words: string }) {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const meaning = questionMeant(words)
  const { data } = useAnswer<WhatIsMeant>(meaning && meantQuestion(meaning, languages))
  const [from = '', to = ''] = address.ids
  const ends = [
    { label: texts.way.from, found: data?.one, idsWith: (id: string) => [id, to], now: from },
    { label: texts.way.to, found: data?.other, idsWith: (id: string) => [from, id], now: to },
  ]
  return (
    <div className="asked">
      <p>{texts.thing.asked(words)}</p>
      {ends.map(({ label, found, idsWith, now }) => {
        const others = (found?.edges ?? []).filter(({ node }) => node.id !== now)
        if (others.length === 0) return null
        const link = ({ node: { id, label: name } }: { readonly node: MeantNode }) => (
          <li key={id}>
            <a href={writeAddress({ ...address, ids: idsWith(id), show: undefined })}>{name}</a>
          </li>
        )
        return (
          <div key={label} className="other-ends">
            <p>
              {label}: {texts.way.orMeant}
            </p>
            <ul>{others.map(link)}</ul>
          </div>
        )
      })}
    </div>
  )
}
