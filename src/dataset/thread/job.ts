import type { MessagePort } from 'node:worker_threads'
import type { ErrorRecord } from '../../domain/error-record'
import type { Graph } from '../../graph/graph'
import type { ExportedDataset } from '../export-dataset'
import type { DatasetFormat } from '../files-of'
import type { ImportedDataset } from '../import-datasets'
import type { StoredDataset } from '../list-stored-datasets'
import type { Progress } from '../progress'
import type { UploadType } from '../upload'

/** What a thread needs for each job that it can be asked to do. */
export interface JobInputs {
  readonly import: {
    readonly body: Uint8Array
    readonly type: UploadType
    readonly isDryRun: boolean
    readonly sameVersion: boolean
  }
  readonly remove: { readonly id: string; readonly isDryRun: boolean }
  readonly export: { readonly id: string; readonly format: DatasetFormat }
}

/** Its answer. */
export interface Outcomes {
  readonly import: readonly ImportedDataset[]
  readonly remove: StoredDataset
  /** The files, and what the graph held of the dataset at the same moment. */
  readonly export: { readonly exported: ExportedDataset; readonly stored: StoredDataset }
}

export type JobKind = keyof JobInputs

export type Job = {
  readonly [Kind in JobKind]: { readonly kind: Kind } & JobInputs[Kind]
}[JobKind]

export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly outcome: Outcomes[JobKind] }
  | { readonly kind: 'failed'; readonly error: ErrorRecord }

/** The data that a thread starts with. */
export interface Start {
  readonly engine: Graph['engine']
  readonly graphPort: MessagePort
  readonly job: Job
}
