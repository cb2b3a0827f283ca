import { writeAddress } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { State } from '../shell/state'
import { differencesTexts } from '../texts/differences'
import { DifferenceItem } from '../thing/difference-item'
import { differencesQuestion, type DifferencesAnswer } from '../thing/differences.query'
import { differenceKinds, linesOfDifferences } from '../thing/different-things'

/** The differences that a cell counts, each with how either workflow has it and who says so. */
export function DifferenceList({ at }: { readonly at: string }) {
  const { address, language, texts } = useExplorer()
  const { languages } = useLanguages()
  const [library = '', workflow, name] = at.split(',')
  const kind = differenceKinds.find((known) => known === name)
  const answered = useAnswer<DifferencesAnswer>(differencesQuestion(library, languages))
  const difference = answered.data?.library.differences.find(
    (each) => each.workflow.id === workflow,
  )
  if (!kind) return null
  const lines = difference
    ? linesOfDifferences(difference, texts).filter((line) => line.kind === kind)
    : []
  return (
    <section className="where-list" aria-label={texts.figures.claims}>
      <h2>{texts.figures.claims}</h2>
      <State answered={answered} about={[library]} kind="Library" />
      {difference && (
        <p>
          {texts.thing.differences.against(difference.workflow.label, difference.general.label)},{' '}
          {differencesTexts[language].kinds[kind]} <span className="count">{lines.length}</span>{' '}
          <a
            href={writeAddress({
              view: 'compare',
              ids: [difference.workflow.id, difference.general.id],
              language: address.language,
            })}
          >
            {texts.thing.differences.compare}
          </a>
        </p>
      )}
      {difference && (
        <ul>
          {lines.map((line) => (
            <DifferenceItem key={line.key} line={line} />
          ))}
        </ul>
      )}
    </section>
  )
}
