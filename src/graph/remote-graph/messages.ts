import type { ErrorRecord } from '../../domain/error-record'
import type { Parameters, Row } from '../graph'

/** A message of the thread that uses a graph to the one that holds it. Each question has a number, by which its answer is known. */
export type RemoteRequest =
  | {
      readonly kind: 'read'
      readonly id: number
      readonly cypher: string
      readonly parameters: Parameters | undefined
    }
  | { readonly kind: 'define'; readonly id: number; readonly cypher: string }
  | { readonly kind: 'verify'; readonly id: number }
  /** Asks for a transaction that writes, or for a snapshot to read. */
  | { readonly kind: 'write' | 'snapshot'; readonly id: number }
  /** A statement of what was asked for by that number. */
  | {
      readonly kind: 'run'
      readonly id: number
      readonly work: number
      readonly cypher: string
      readonly parameters: Parameters | undefined
    }
  /** The work of a transaction or a snapshot is done. */
  | { readonly kind: 'done'; readonly work: number }
  /** Such work has failed; of a statement's own error the number of that statement is told. */
  | { readonly kind: 'failed'; readonly work: number; readonly run: number | undefined }

/** A message of the thread that holds the graph. */
export type RemoteResponse =
  | { readonly kind: 'answer'; readonly id: number; readonly rows: readonly Row[] }
  | { readonly kind: 'error'; readonly id: number; readonly error: ErrorRecord }
  /** The work of a transaction or a snapshot can begin, or must begin again. */
  | { readonly kind: 'begin'; readonly work: number }
