import { useMemo } from 'react'
import { narrowed, type Traits } from '../choosing/candidate'
import { useWorkflows, type KnownWorkflows } from '../compare/use-workflows'
import type { Workflow, Workflows } from '../compare/workflows.query'
import type { Answered } from '../ask/use-answer'
import { useExplorer } from '../explorer-context'

export interface PracticeOfLibraries {
  readonly known: Answered<Workflows>
  /** The workflows that single libraries follow, to be narrowed. */
  readonly all: readonly (Workflow & Traits)[]
  /** Those that are left. */
  readonly workflows: readonly (Workflow & Traits)[]
  readonly isNarrowed: boolean
}

/** What libraries do, as far as the address narrows it: libraries in general are no practice to count. */
export function usePractice(): PracticeOfLibraries {
  const { address } = useExplorer()
  const { known, workflows, candidates }: KnownWorkflows = useWorkflows()
  const { country, type, variant } = address
  const all = useMemo(
    () =>
      workflows.flatMap((workflow, index) => {
        const traits = candidates[index]?.traits
        const isPractice = workflow.libraries.some(({ kind }) => isOne(kind))
        return traits && isPractice ? [{ ...workflow, traits }] : []
      }),
    [workflows, candidates],
  )
  const left = useMemo(
    () => narrowed(all, { country, type, variant }),
    [all, country, type, variant],
  )
  return { known, all, workflows: left, isNarrowed: left.length < all.length }
}

function isOne(kind: Workflow['libraries'][number]['kind']): boolean {
  return kind === 'SINGLE' || kind === 'CONSORTIUM'
}

/** These workflows and the libraries that follow them, by id. */
export function countedOf(workflows: readonly Workflow[]): {
  readonly workflows: readonly string[]
  readonly libraries: readonly string[]
} {
  return {
    workflows: workflows.map(({ id }) => id),
    libraries: [
      ...new Set(workflows.flatMap(({ libraries }) => libraries.map((library) => library.id))),
    ],
  }
}
