import type { DatasetFormat } from '../dataset/files-of'
import type { ExportedDataset } from '../dataset/export-dataset'
import type { GivenDataset } from '../dataset/given-dataset'
import type { ImportedDataset } from '../dataset/import-datasets'
import type { StoredDataset } from '../dataset/list-stored-datasets'
import { uploadOf } from '../dataset/upload'
import { errorOf, type ErrorRecord } from '../domain/error-record'
import { InvalidInput, Unavailable } from '../domain/errors'
import { WrongUsage } from './wrong-usage'

/** An answer of GraphQL. */
export interface QueryAnswer {
  readonly data?: unknown
  readonly errors?: readonly QueryError[]
  readonly extensions?: unknown
}

export interface QueryError {
  readonly message: string
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  readonly extensions?: { readonly code?: string; readonly faults?: ErrorRecord['faults'] }
}

/** A server that runs somewhere, by its public endpoints. */
export class RunningServer {
  readonly #address: string
  readonly #token: string | undefined

  constructor(url: string, token: string | undefined) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
      throw new WrongUsage(
        `"${url}" is not the address of a server. Give one such as http://localhost:4000.`,
      )
    }
    this.#address = url.replace(/\/+$/, '').replace(/\/graphql$/, '')
    this.#token = token
  }

  async import(
    given: readonly GivenDataset[],
    isDryRun: boolean,
  ): Promise<readonly ImportedDataset[]> {
    const { datasets } = await this.#change<{ datasets: readonly ImportedDataset[] }>(
      `/datasets?dryRun=${isDryRun}`,
      { method: 'POST', body: uploadOf(given) },
    )
    return datasets
  }

  async remove(id: string, isDryRun: boolean): Promise<StoredDataset> {
    const { dataset } = await this.#change<{ dataset: StoredDataset }>(
      `/datasets/${encodeURIComponent(id)}?dryRun=${isDryRun}`,
      { method: 'DELETE' },
    )
    return dataset
  }

  async export(id: string, format: DatasetFormat): Promise<ExportedDataset> {
    const response = await this.#fetch(`/datasets/${encodeURIComponent(id)}?format=${format}`)
    return this.#result<ExportedDataset>(response)
  }

  async list(): Promise<readonly StoredDataset[]> {
    const { datasets } = await this.#result<{ datasets: readonly StoredDataset[] }>(
      await this.#fetch('/datasets'),
    )
    return datasets
  }

  /** Errors of the question are in the answer. */
  async query(body: object, languages: readonly string[]): Promise<QueryAnswer> {
    const response = await this.#fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(languages.length > 0 && { 'accept-language': languages.join(',') }),
      },
      body: JSON.stringify(body),
    })
    return this.#json<QueryAnswer>(response)
  }

  async #change<Result>(path: string, request: RequestInit): Promise<Result> {
    const headers = {
      ...(request.body !== undefined && { 'content-type': 'application/json' }),
      ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
    }
    return this.#result<Result>(await this.#fetch(path, { ...request, headers }))
  }

  async #fetch(path: string, request: RequestInit = {}): Promise<Response> {
    try {
      return await fetch(`${this.#address}${path}`, request)
    } catch (cause) {
      throw new Unavailable(
        `No server answers at ${this.#address}. Start it there, or give the address of one that runs.`,
        { cause },
      )
    }
  }

  async #result<Result>(response: Response): Promise<Result> {
    const answer = await this.#json<Result & { readonly errors?: readonly QueryError[] }>(response)
    const [error] = answer.errors ?? []
    if (error === undefined) return answer
    throw errorOf({ message: error.message, ...error.extensions })
  }

  async #json<Result>(response: Response): Promise<Result> {
    const text = await response.text()
    try {
      return JSON.parse(text) as Result
    } catch (cause) {
      throw new InvalidInput(
        `What answers at ${this.#address} is no server of Library Work Graph: it sent no JSON, and status ${response.status}. Give the address that the server told when it started.`,
        { cause },
      )
    }
  }
}
