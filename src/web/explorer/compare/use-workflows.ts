import { useMemo } from 'react'
import { useAnswer, type Answered } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer, type Explorer } from '../explorer-context'
import type { Candidate } from '../choosing/candidate'
import { inNaturalOrder } from '../choosing/natural-order'
import { workflowsQuestion, type Workflow, type Workflows } from './workflows.query'

export interface KnownWorkflows {
  readonly known: Answered<Workflows>
  readonly workflows: readonly Workflow[]
  /** The same, as they are chosen from a list. */
  readonly candidates: readonly Candidate[]
}

/** All workflows that the page knows of, in their natural order. */
export function useWorkflows(): KnownWorkflows {
  const explorer = useExplorer()
  const known = useAnswer<Workflows>(workflowsQuestion(useLanguages().languages))
  const { language, texts } = explorer
  const workflows = useMemo(
    () =>
      inNaturalOrder(known.data?.workflowsConnection.edges.map(({ node }) => node) ?? [], language),
    [known.data, language],
  )
  const candidates = useMemo(
    () => workflows.map((workflow) => candidateOf(workflow, { language, texts })),
    [workflows, language, texts],
  )
  return { known, workflows, candidates }
}

function candidateOf(
  { id, label, libraries, variantOf }: Workflow,
  { language, texts }: Pick<Explorer, 'language' | 'texts'>,
): Candidate {
  const countries = libraries.flatMap(({ country }) => (country === null ? [] : [country]))
  const types = libraries.flatMap(({ type }) => (type === null ? [] : [type]))
  return {
    id,
    label,
    detail: libraries.map((library) => library.label).join(', '),
    traits: {
      country: [...new Set(countries)].map((value) => ({
        value,
        label: countryName(value, language),
      })),
      type: [...new Set(types)].map((value) => ({ value, label: texts.choosing.types[value] })),
      variant: variantOf.map((general) => ({ value: general.id, label: general.label })),
    },
  }
}

/** A code that is no country's stands as it is. */
function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
