import type { Question } from '../ask/question'

const query = `query WhatItIsFrom($languages: [Language!]) {
  about { datasets { id name(languages: $languages) version licence } }
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

export function datasetsQuestion(languages: readonly string[]): Question {
  return { query, variables: { languages } }
}
