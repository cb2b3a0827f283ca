import type { Question } from '../ask/question'

const query = `query WhatItIsFrom {
  about { datasets { id name version licence } }
}`

export interface FromDatasets {
  readonly about: {
    readonly datasets: readonly {
      readonly id: string
      readonly name: string
      readonly version: string
      readonly licence: string
    }[]
  }
}

export const datasetsQuestion: Question = { query, variables: {} }
