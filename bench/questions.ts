import type { Parameters } from '../src/graph/graph'

/** A GraphQL request. */
export interface Request {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** One question, put in GraphQL to the project, in Cypher to its engine, and in GraphQL to the peer, if it has words for it. */
export interface Question {
  readonly name: string
  readonly ours: Request
  readonly statement: string
  readonly parameters: Parameters
  readonly peer?: Request
}

const fiveLevels = `query ($first: Int!) {
  workflows(limit: $first) { id label steps { id position task { id label performers { id label channels { id label } } } } }
}`

const threeLevels = `query ($first: Int!) {
  workflows(limit: $first) { id label steps { id position task { id label } } }
}`

const threeLevelsOfPeer = `query ($first: Int!) {
  workflows(limit: $first, sort: [{ id: ASC }]) { id label steps(sort: [{ position: ASC }]) { id position task { id label } } }
}`

const fiveLevelsOfPeer = `query ($first: Int!) {
  workflows(limit: $first, sort: [{ id: ASC }]) {
    id label
    steps(sort: [{ position: ASC }]) {
      id position
      task { id label performers(sort: [{ id: ASC }]) { id label channels(sort: [{ id: ASC }]) { id label } } }
    }
  }
}`

/** A task that several workflows share. */
const id = 'task-0-20'

const paged = [10, 50].flatMap((first): readonly Question[] => [
  {
    name: `five levels, page of ${first}`,
    ours: { query: fiveLevels, variables: { first } },
    statement: 'five-levels',
    parameters: { first },
    peer: { query: fiveLevelsOfPeer, variables: { first } },
  },
  {
    name: `three levels, page of ${first}`,
    ours: { query: threeLevels, variables: { first } },
    statement: 'three-levels',
    parameters: { first },
    peer: { query: threeLevelsOfPeer, variables: { first } },
  },
])

export const whatFollows: Question = {
  name: 'what follows a task',
  ours: {
    query: 'query ($id: ID!) { task(id: $id) { id label followedBy { label distance modality } } }',
    variables: { id },
  },
  statement: 'what-follows',
  parameters: { id },
}

export const questions: readonly Question[] = [
  ...paged,
  {
    name: 'one task by its id',
    ours: { query: 'query ($id: ID!) { task(id: $id) { id label } }', variables: { id } },
    statement: 'one-task',
    parameters: { id },
    peer: {
      query: 'query ($id: String!) { tasks(where: { id: { eq: $id } }) { id label } }',
      variables: { id },
    },
  },
  whatFollows,
]
