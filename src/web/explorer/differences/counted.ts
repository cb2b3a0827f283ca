import type { LabelledNode } from '../claim/labelled-node'
import { differenceKinds, type DifferenceKind } from '../thing/different-things'
import type { CountedDifference, HowLibrariesDiffer } from './counts.query'

interface Count {
  readonly count: number
  /** Of how many tasks, or pairs of tasks, that can be told. */
  readonly all: number
}

/** How often a workflow differs from the general picture. */
export interface DifferenceRow {
  readonly library: LabelledNode
  readonly workflow: LabelledNode
  readonly general: LabelledNode
  /** How many tasks both do. */
  readonly shared: number
  readonly counts: Readonly<Record<DifferenceKind, Count>>
}

/** The workflows that have most in common with the general picture come first: of the others little can be said. */
export function differenceRows(
  answers: readonly HowLibrariesDiffer[],
  workflows: ReadonlySet<string>,
): readonly DifferenceRow[] {
  const rows = answers.flatMap(({ libraries }) =>
    libraries.flatMap(({ differences, ...library }) =>
      differences
        .filter(({ workflow }) => workflows.has(workflow.id))
        .map((difference) => rowOf(library, difference)),
    ),
  )
  return rows.toSorted((one, other) => other.shared - one.shared || told(other) - told(one))
}

function rowOf(
  library: LabelledNode,
  { workflow, general, comparison }: CountedDifference,
): DifferenceRow {
  const { sharedByAll, similarities, only } = comparison
  const shared = sharedByAll.length
  const { sameOrder, otherOrder } = similarities[0] ?? { sameOrder: 0, otherOrder: 0 }
  const absent = only.filter(({ absentFrom }) => absentFrom.length > 0).length
  const any = shared + only.length
  const ofShared = (name: 'roles' | 'channels' | 'resources' | 'splits') => ({
    count: comparison[name].length,
    all: shared,
  })
  return {
    library,
    workflow,
    general,
    shared,
    counts: {
      roles: ofShared('roles'),
      channels: ofShared('channels'),
      resources: ofShared('resources'),
      order: { count: otherOrder, all: sameOrder + otherOrder },
      splits: ofShared('splits'),
      absent: { count: absent, all: any },
      notTold: { count: only.length - absent, all: any },
    },
  }
}

/** How many differences are told in all. */
function told({ counts }: DifferenceRow): number {
  return differenceKinds
    .filter((kind) => kind !== 'notTold')
    .reduce((sum, kind) => sum + counts[kind].count, 0)
}
