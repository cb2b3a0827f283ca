import type {
  DescribedClaim,
  DescribedWorkflow,
} from '../../../src/research/workflow/described-workflow'
import { TaskKinds } from '../../../src/research/workflow/task-kinds'
import { subjectsOf, type Subject } from '../../../src/research/order/subject'

interface More {
  readonly complete?: boolean | null
  /** Who does which steps: the roles by the name of a step. */
  readonly roles?: Readonly<Record<string, readonly string[]>>
  /** What steps make possible: the tasks by the name of a step. */
  readonly enables?: Readonly<Record<string, readonly string[]>>
  /** The modalities of claims that are not plain, by their id. */
  readonly modalities?: Readonly<Record<string, string>>
  /** The claims that hold only on a condition, by their id. */
  readonly conditional?: readonly string[]
}

/**
 * A workflow whose steps are called by their task (a.2 is the second step that does a), each with what comes next:
 * `described('w', { a: ['b'], b: [] })`.
 */
export function described(
  id: string,
  steps: Readonly<Record<string, readonly string[]>>,
  { complete = true, roles = {}, enables = {}, modalities = {}, conditional = [] }: More = {},
): DescribedWorkflow {
  const names = Object.keys(steps)
  const claim = (kind: string, from: string, to: string): DescribedClaim => ({
    id: `${from}:${kind}:${to}`,
    from,
    to,
    kind,
    modality: modalities[`${from}:${kind}:${to}`] ?? 'STATED',
    conditional: conditional.includes(`${from}:${kind}:${to}`),
    basis: 'EXPLICIT',
    library: 'library',
    sources: ['book'],
  })
  const stepId = (name: string): string => `${id}-${name}`
  return {
    id,
    complete,
    libraries: [],
    toldElsewhere: [],
    steps: names.map((name, index) => ({
      id: stepId(name),
      position: index + 1,
      task: name.split('.')[0] ?? name,
    })),
    claims: [
      ...names.map((name) => claim('HAS_STEP', id, stepId(name))),
      ...names.flatMap((name) =>
        (steps[name] ?? []).map((next) => claim('NEXT', stepId(name), stepId(next))),
      ),
      ...Object.entries(roles).flatMap(([name, doers]) =>
        doers.map((role) => claim('DONE_BY', stepId(name), role)),
      ),
      ...Object.entries(enables).flatMap(([name, tasks]) =>
        tasks.map((task) => claim('ENABLES', stepId(name), task)),
      ),
    ],
  }
}

/** A workflow in one line: `line('w', 'a b c')`. */
export function line(id: string, tasks: string, more: More = {}): DescribedWorkflow {
  const names = tasks.split(' ').filter((name) => name !== '')
  const steps = names.map((name, place) => [name, names.slice(place + 1, place + 2)] as const)
  return described(id, Object.fromEntries(steps), more)
}

/** Kinds in words: `kindsOf('spine<labelling barcode<labelling')`. */
export function kindsOf(text = ''): TaskKinds {
  const edges = text.split(' ').filter((edge) => edge.includes('<'))
  return new TaskKinds(edges.map((edge) => edge.split('<') as [string, string]))
}

export function subjects(kinds: TaskKinds, ...workflows: DescribedWorkflow[]): readonly Subject[] {
  return subjectsOf(workflows, kinds)
}
