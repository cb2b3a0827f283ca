import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'
import { doersPart, type Doers } from '../claim/doers'

/** No larger workflow is drawn, so that its steps are never cut: the endpoint refuses the drawing. */
const query = `query WorkflowInLanes($id: ID!, $languages: [Language!]) {
  subgraph(workflow: $id) {
    complete
    counts { nodes foundNodes }
    as(format: BPMN, languages: $languages)
  }
  workflow(id: $id) {
    id
    label(languages: $languages)
    complete
    steps(limit: 250) {
      id
      label(languages: $languages)
      ...Doers
      workflowConnection {
        edges { claim { id modality condition(languages: $languages) note(languages: $languages) } }
      }
      nextConnection(first: 50) {
        totalCount
        edges { claim { id modality condition(languages: $languages) } node { id label(languages: $languages) } }
      }
      usesConnection(first: 50) { ...Things }
      task {
        usesConnection(first: 50) { ...Things }
        producesConnection(first: 50) { ...Things }
      }
    }
  }
}

fragment Things on ResourceClaimConnection {
  totalCount
  edges { claim { id modality note(languages: $languages) } node { id label(languages: $languages) } }
}

${doersPart}`

export interface ThingEdge {
  readonly claim: { readonly id: string; readonly modality: Modality; readonly note: string | null }
  readonly node: { readonly id: string; readonly label: string }
}

interface Things {
  readonly totalCount: number
  readonly edges: readonly ThingEdge[]
}

export interface WorkflowStep {
  readonly id: string
  readonly label: string
  readonly performersConnection: Doers
  readonly workflowConnection: {
    readonly edges: readonly {
      readonly claim: {
        readonly id: string
        readonly modality: Modality
        readonly condition: string | null
        readonly note: string | null
      }
    }[]
  }
  readonly nextConnection: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly claim: {
        readonly id: string
        readonly modality: Modality
        readonly condition: string | null
      }
      readonly node: { readonly id: string; readonly label: string }
    }[]
  }
  readonly usesConnection: Things
  readonly task: { readonly usesConnection: Things; readonly producesConnection: Things } | null
}

export interface WorkflowInLanes {
  readonly subgraph: {
    readonly complete: boolean
    readonly counts: { readonly nodes: number; readonly foundNodes: number }
    /** BPMN 2.0 as XML. */
    readonly as: string
  }
  readonly workflow: {
    readonly id: string
    readonly label: string
    readonly complete: boolean | null
    readonly steps: readonly WorkflowStep[]
  }
}

export function workflowQuestion(id: string, languages: readonly string[]): Question {
  return { query, variables: { id, languages } }
}
