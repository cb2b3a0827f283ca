import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'

const query = `query WorkflowInLanes($id: ID!, $languages: [Language!]) {
  subgraph(workflow: $id) { as(format: BPMN, languages: $languages) }
  workflow(id: $id) {
    id
    label(languages: $languages)
    complete
    steps(first: 1000) {
      id
      label(languages: $languages)
      performers { label(languages: $languages) }
      workflowConnection { edges { claim { modality } } }
      nextConnection {
        edges { claim { id modality condition } node { id label(languages: $languages) } }
      }
      usesConnection { edges { ...Thing } }
      task {
        usesConnection { edges { ...Thing } }
        producesConnection { edges { ...Thing } }
      }
    }
  }
}

fragment Thing on ResourceClaimEdge {
  claim { id modality note }
  node { id label(languages: $languages) }
}`

export interface ThingEdge {
  readonly claim: { readonly id: string; readonly modality: Modality; readonly note: string | null }
  readonly node: { readonly id: string; readonly label: string }
}

interface Things {
  readonly edges: readonly ThingEdge[]
}

export interface WorkflowStep {
  readonly id: string
  readonly label: string
  readonly performers: readonly { readonly label: string }[]
  readonly workflowConnection: {
    readonly edges: readonly { readonly claim: { readonly modality: Modality } }[]
  }
  readonly nextConnection: {
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
  /** BPMN 2.0 as XML. */
  readonly subgraph: { readonly as: string }
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
