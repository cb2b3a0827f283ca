import { languageOf, languages, spokenLanguages, type Language } from '../../domain/languages'
import type { Fault } from '../../domain/errors'
import { boundNames } from '../../domain/measure/bounds'
import { durationLabel, rateLabel } from '../../domain/measure/label'
import { nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { nestedKind } from '../schema/model-fields'
import type { NodeEntry } from './entries'
import type { KnownNodes } from './known-node'
import { isMapping, localisedAt, textAt, type Mapping } from '../file/mapping'
import { readTexts } from '../schema/localised-texts'
import { textsIn } from '../stored/text-properties'

export type Label = Readonly<Partial<Record<Language, string>>>

/** What each node is called, also if that follows from something else. */
export class Labels {
  readonly #nodes: ReadonlyMap<string, NodeEntry>
  readonly #known: KnownNodes

  constructor(nodes: readonly NodeEntry[], known: KnownNodes) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]))
    this.#known = known
  }

  of(node: NodeEntry): Label {
    const own = localisedAt(node.written, 'label')
    if (Object.keys(own).length > 0) return own
    if (node.kind === 'Source') return titleOf(node)
    if (nodeKind(node.kind).measure !== undefined) return labelOfValue(node.kind, node.written)
    return node.kind === nestedKind ? this.#ofTask(textAt(node.written, 'task') ?? '') : {}
  }

  /** A step of a task that stands in another dataset, and has no label that could be taken over. */
  check(node: NodeEntry): readonly Fault[] {
    if (node.kind !== nestedKind || Object.keys(this.of(node)).length > 0) return []
    if (!this.#known.has(textAt(node.written, 'task') ?? '')) return []
    const message = `The step "${node.id}" has no label, and neither has its task. Add the key "label".`
    return [node.place.file.faultAt(node.place.path, message)]
  }

  #ofTask(id: string): Label {
    const task = this.#nodes.get(id)
    return task === undefined
      ? (this.#known.get(id)?.label ?? {})
      : localisedAt(task.written, 'label')
  }
}

function titleOf({ written }: NodeEntry): Label {
  return labelOfTitle(textAt(written, 'title'), textAt(written, 'language'))
}

/** The title of a source in its language; in the first of all languages if that is another. */
export function labelOfTitle(title: string | undefined, code: string | undefined): Label {
  if (title === undefined) return {}
  return { [languageOf(code ?? '') ?? languages[0]]: title }
}

/** A value in words: in each language in which it is said what is counted; in English if that names no language. */
export function labelOfValue(kind: NodeKindName, written: Mapping): Label {
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
