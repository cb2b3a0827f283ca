import type { ReactNode } from 'react'
import { inNaturalOrder } from '../choosing/natural-order'
import { certainties, certaintyOf } from '../claim/certainty'
import { LineSign } from '../claim/modality-sign'
import { useExplorer } from '../explorer-context'
import { useDatasets } from '../save/use-datasets'
import { datasetOf, leftOutBy } from './filters'
import { KindSign } from './kind-sign'
import type { GraphPart } from './neighbourhood.query'

/** What the signs of the picture mean. Each is a switch that takes what it stands for out of the picture. */
export function GraphLegend({ nodes, edges }: GraphPart) {
  const { language, texts } = useExplorer()
  const datasets = useDatasets()?.about.datasets ?? []
  const kinds = counted(nodes.map(({ kind }) => kind))
  const verbs = new Map(edges.map(({ kind, label }) => [kind, label]))
  const edgeKinds = counted(edges.map(({ kind }) => kind))
  const lines = counted(edges.map(({ modality }) => certaintyOf(modality)))
  const names = new Map(datasets.map(({ id, name }) => [id, name]))
  const described = counted(edges.map(datasetOf).filter((id) => names.has(id)))
  const named = (counts: ReadonlyMap<string, number>, labels: ReadonlyMap<string, string>) =>
    inNaturalOrder(
      [...counts].map(([id, count]) => ({ id, count, label: labels.get(id) ?? id })),
      language,
    )
  return (
    <div className="graph-legend" role="group" aria-label={texts.find.legend}>
      <Group name={texts.find.kindsShown}>
        {[...kinds].map(([kind, count]) => (
          <Switch key={kind} word={leftOutBy.kind(kind)} count={count}>
            <KindSign kind={kind} /> {texts.kinds[kind]}
          </Switch>
        ))}
      </Group>
      <Group name={texts.find.linesShown}>
        {certainties.map((certainty) => (
          <Switch
            key={certainty}
            word={leftOutBy.line(certainty)}
            count={lines.get(certainty) ?? 0}
          >
            <LineSign certainty={certainty} /> {texts.legend[certainty]}
          </Switch>
        ))}
      </Group>
      <details>
        <summary>{texts.find.edgesShown}</summary>
        <Group name={texts.find.edgesShown}>
          {named(edgeKinds, verbs).map(({ id: kind, label, count }) => (
            <Switch key={kind} word={leftOutBy.edge(kind)} count={count}>
              {label}
            </Switch>
          ))}
        </Group>
      </details>
      {described.size > 1 && (
        <details>
          <summary>{texts.find.datasetsShown}</summary>
          <Group name={texts.find.datasetsShown}>
            {named(described, names).map(({ id, label, count }) => (
              <Switch key={id} word={leftOutBy.dataset(id)} count={count}>
                {label}
              </Switch>
            ))}
          </Group>
        </details>
      )}
    </div>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="switches" role="group" aria-label={name}>
      {children}
    </div>
  )
}

interface SwitchProps {
  /** How the address says that it is left out. */
  readonly word: string
  readonly count: number
  readonly children: ReactNode
}

function Switch({ word, count, children }: SwitchProps) {
  const { address, go } = useExplorer()
  const without = address.without ?? []
  const isShown = !without.includes(word)
  return (
    <button
      type="button"
      className="switch"
      aria-pressed={isShown}
      onClick={() =>
        go({ without: isShown ? [...without, word] : without.filter((each) => each !== word) })
      }
    >
      {children} <span className="count">{count}</span>
    </button>
  )
}

function counted<Key>(all: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}
