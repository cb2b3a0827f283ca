import { inNaturalOrder } from '../choosing/natural-order'
import { certaintyOf } from '../claim/certainty'
import type { Explorer } from '../explorer-context'
import type { Grid, FigureCell } from '../grid/grid'
import type { contradictionsTexts } from '../texts/contradictions'
import type { Texts } from '../texts/en'
import { differenceOf } from './difference-of'
import type { DisputedSubject, Voice } from './subjects'

type Words = (typeof contradictionsTexts)['en']

/** What sources disagree on, by the libraries whose practice they describe. */
export function contradictionsGridOf(
  subjects: readonly DisputedSubject[],
  { address, language, texts }: Pick<Explorer, 'address' | 'language' | 'texts'>,
  words: Words,
): Grid {
  const libraries = new Map(
    subjects.flatMap(({ voices }) =>
      [...voices].map(([id, { library }]) => [id, library] as const),
    ),
  )
  const counts = new Map(
    [...libraries.keys()].map((id) => [id, subjects.filter(({ voices }) => voices.has(id)).length]),
  )
  const columns = inNaturalOrder([...libraries.values()], language).toSorted(
    (one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0),
  )
  return {
    name: words.picture,
    corner: { rows: words.rows, columns: words.columns },
    columns: columns.map(({ id, label }) => ({
      id,
      label,
      detail: `(${counts.get(id)})`,
      target: { show: id },
    })),
    rows: subjects.map((subject) => ({
      head: {
        id: subject.id,
        label: words.subject(subject.from.label, subject.to.label),
        detail: differenceOf(subject, words),
        target: { at: subject.id },
      },
      cells: columns.map(({ id, label }) =>
        cellOf(subject, subject.voices.get(id), { label, shown: address.show, texts, words }),
      ),
    })),
    legend: [
      { look: { text: '→', share: 0.9 }, words: words.legend.there },
      { look: { text: '←', share: 0.35 }, words: words.legend.back },
      { look: { text: '⇄', share: 0.6 }, words: words.legend.both },
      { look: { text: '!', certainty: 'hedged' }, words: words.legend.degree },
      { look: {}, words: words.legend.none },
    ],
  }
}

interface Around {
  readonly label: string
  readonly shown: string | undefined
  readonly texts: Texts
  readonly words: Words
}

function cellOf(
  { id, from, to, isOrder }: DisputedSubject,
  voice: Voice | undefined,
  { label, shown, texts, words }: Around,
): FigureCell {
  const [claim] = voice?.claims ?? []
  if (!voice || !claim) {
    return { look: {}, name: `${label}, ${words.subject(from.label, to.label)}: ${words.silent}` }
  }
  const shared = {
    target: { at: id, show: claim.id },
    isChosen: voice.claims.some((each) => each.id === shown),
  }
  if (!isOrder) {
    const how = [
      texts.modalities[claim.modality],
      ...(claim.amount ? [texts.amounts[claim.amount]] : []),
      ...(claim.extent ? [texts.extents[claim.extent]] : []),
      ...(claim.to.label === to.label ? [] : [claim.to.label]),
    ].join(', ')
    return {
      ...shared,
      look: { text: '!', certainty: certaintyOf(claim.modality) },
      name: `${label}, ${words.subject(from.label, to.label)}: ${how}`,
    }
  }
  const goes = voice.ways.has('there')
  const comes = voice.ways.has('back')
  if (goes && comes) {
    return {
      ...shared,
      look: { text: '⇄', share: 0.6 },
      name: `${label}: ${words.both(from.label, to.label)}`,
    }
  }
  return {
    ...shared,
    look: goes ? { text: '→', share: 0.9 } : { text: '←', share: 0.35 },
    name: `${label}: ${goes ? words.before(from.label, to.label) : words.before(to.label, from.label)}`,
  }
}
