import { languageOf, languages, spokenLanguages, type Language } from '../../domain/languages'
import { boundNames } from '../../domain/measure/bounds'
import { durationLabel, rateLabel } from '../../domain/measure/label'
import { nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { isMapping, textAt, type Mapping } from './mapping'
import { readTexts } from '../schema/localised-texts'
import { nestedKind } from '../schema/model-fields'
import { textsIn } from '../stored/text-properties'

export type Label = Readonly<Partial<Record<Language, string>>>

/** What a node is called that is given no label, from what a file writes of it or the graph stores; of a step, what its task is called. */
export function defaultLabel(kind: NodeKindName, node: Mapping, labelOfTask: () => Label): Label {
  if (kind === 'Source') return labelOfTitle(textAt(node, 'title'), textAt(node, 'language'))
  if (nodeKind(kind).measure !== undefined) return labelOfValue(kind, node)
  return kind === nestedKind ? labelOfTask() : {}
}

/** The title of a source in its language; in the first of all languages if that is another. */
function labelOfTitle(title: string | undefined, code: string | undefined): Label {
  if (title === undefined) return {}
  return { [languageOf(code ?? '') ?? languages[0]]: title }
}

/** A value in words: in each language in which it is said what is counted; in English if that names no language. */
function labelOfValue(kind: NodeKindName, written: Mapping): Label {
  const bounds = Object.fromEntries(
    boundNames.flatMap((name) => {
      const text = textAt(written, name)
      return text === undefined ? [] : [[name, text]]
    }),
  )
  const counted = countedIn(written)
  const said = spokenLanguages.filter((language) => counted === undefined || counted[language])
  return Object.fromEntries(
    said.map((language) => [
      language,
      kind === 'Rate'
        ? rateLabel(bounds, counted?.[language], language)
        : durationLabel(bounds, language),
    ]),
  )
}

/** What is counted, by language, as a file writes it or the graph stores it; undefined if it is times. */
function countedIn(written: Mapping): Label | undefined {
  const { of } = written
  if (of === undefined) return undefined
  const texts = isMapping(of) ? readTexts(of) : textsIn(written, 'of')
  const [first] = Object.values(texts)
  const isSpoken = spokenLanguages.some((language) => texts[language])
  return isSpoken ? texts : { EN: first ?? textAt(written, 'of') ?? '' }
}
