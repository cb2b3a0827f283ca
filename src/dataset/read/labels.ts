import type { Fault } from '../../domain/errors'
import type { NodeEntry } from './entries'
import type { KnownNodes } from './known-node'
import { localisedAt, textAt } from '../file/mapping'
import { nestedKind } from '../schema/model-fields'
import { defaultLabel, type Label } from '../file/default-label'

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
    return defaultLabel(node.kind, node.written, () =>
      this.#ofTask(textAt(node.written, 'task') ?? ''),
    )
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
