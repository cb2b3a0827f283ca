import type { Fault } from '../../domain/errors'
import { groupBy } from '../../domain/group-by'
import type { EdgeEntry, NodeEntry } from './entries'
import { textAt, type Mapping } from '../file/mapping'

/** What says that something is not done each time. */
const hedges: readonly string[] = ['RARELY', 'POSSIBLY', 'SOMETIMES', 'OFTEN', 'USUALLY']

/** What a dataset may say, but probably does not mean: gateways of workflows that do not fit the ways through them. */
export function warningsOf(
  nodes: readonly NodeEntry[],
  edges: readonly EdgeEntry[],
): readonly Fault[] {
  const ways = new Ways(nodes, edges)
  return nodes
    .filter(({ kind }) => kind === 'Step')
    .flatMap((step) => [
      ...tooFewWays(step, 'split', ways.after(step), 'leaves it'),
      ...tooFewWays(step, 'join', ways.before(step), 'leads to it'),
      ...(textAt(step.written, 'join') === 'PARALLEL' ? unsureWays(step, ways) : []),
    ])
}

function tooFewWays(
  { id, written, place }: NodeEntry,
  gateway: 'split' | 'join',
  ways: readonly EdgeEntry[],
  verb: string,
): readonly Fault[] {
  const kind = textAt(written, gateway)
  if (kind === undefined || ways.length > 1) return []
  const count = ways.length === 0 ? 'no way' : 'only one way'
  const message = `The step "${id}" has the ${gateway} ${kind}, but ${count} ${verb}. Leave the key "${gateway}" out, or add the other ways under "next".`
  return [place.file.faultAt([...place.path, gateway], message)]
}

/** The ways to a step that waits for all of them, of which one is not always gone: the step would wait for ever. */
function unsureWays(step: NodeEntry, ways: Ways): readonly Fault[] {
  return ways.before(step).flatMap((way) => {
    const unsure = ways.unsureOn(way)
    if (unsure === undefined) return []
    const message = `The step "${step.id}" waits for all ways (join: PARALLEL), but the way over "${way.from}" is not always gone: ${unsure}. Write join: INCLUSIVE if it waits for those that are gone.`
    return [step.place.file.faultAt([...step.place.path, 'join'], message)]
  })
}

/** The steps of workflows and the ways between them. */
class Ways {
  readonly #steps: ReadonlyMap<string, NodeEntry>
  readonly #from: ReadonlyMap<string, readonly EdgeEntry[]>
  readonly #to: ReadonlyMap<string, readonly EdgeEntry[]>

  constructor(nodes: readonly NodeEntry[], edges: readonly EdgeEntry[]) {
    this.#steps = new Map(nodes.map((node) => [node.id, node]))
    const ways = edges.filter(({ type }) => type === 'NEXT')
    this.#from = groupBy(ways, ({ from }) => from)
    this.#to = groupBy(ways, ({ to }) => to)
  }

  after(step: NodeEntry | string): readonly EdgeEntry[] {
    return this.#from.get(typeof step === 'string' ? step : step.id) ?? []
  }

  before(step: NodeEntry | string): readonly EdgeEntry[] {
    return this.#to.get(typeof step === 'string' ? step : step.id) ?? []
  }

  /** What on a way, back to where it parted from others, is not always so. */
  unsureOn(last: EdgeEntry): string | undefined {
    const seen = new Set<EdgeEntry>()
    for (let way: EdgeEntry | undefined = last; way !== undefined && !seen.has(way);) {
      seen.add(way)
      const unsure = hedgeOf(way.written)
      if (unsure !== undefined) return `the claim that "${way.to}" follows it has ${unsure}`
      if (this.after(way.from).length > 1) return undefined
      const step = this.#steps.get(way.from)
      const ofStep = step && hedgeOf(step.written)
      if (ofStep !== undefined) return `"${way.from}" has ${ofStep}`
      const [before, ...others] = this.before(way.from)
      way = others.length === 0 ? before : undefined
    }
    return undefined
  }
}

function hedgeOf(written: Mapping): string | undefined {
  const modality = textAt(written, 'modality')
  if (modality !== undefined && hedges.includes(modality)) return `modality: ${modality}`
  const condition = textAt(written, 'condition')
  return condition === undefined ? undefined : `condition: ${condition}`
}
