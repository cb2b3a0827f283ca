import { filesType, type DatasetFormat } from '../dataset/files-of'
import type { ExportedDataset } from '../dataset/export-dataset'
import type { DatasetFiles } from '../dataset/dataset-files'
import type { ImportedDataset } from '../dataset/import-datasets'
import type { OnProgress, Progress } from '../dataset/progress'
import type { StoredDataset } from '../dataset/list-stored-datasets'
import { linesType, uploadOf } from '../dataset/upload'
import { errorOf, type ErrorRecord } from '../domain/error-record'
import { InvalidInput, Unavailable } from '../domain/errors'
import type { NotedStatement } from '../graph/noting-statements'
import type { LimitedList } from '../query/selection/limited-lists'
import { linesOf } from './lines'
import { WrongUsage } from './wrong-usage'

/** An answer of GraphQL. */
export interface QueryAnswer {
  readonly data?: unknown
  readonly errors?: readonly QueryError[]
  readonly extensions?: {
    readonly limitedBy?: readonly LimitedList[]
    readonly cost?: { readonly value: number }
    readonly explain?: { readonly statements: readonly NotedStatement[] }
  }
}

export interface QueryError {
  readonly message: string
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  readonly extensions?: { readonly code?: string; readonly faults?: ErrorRecord['faults'] }
}

/** How datasets are imported. */
export interface Importing {
  readonly isDryRun: boolean
  readonly sameVersion: boolean
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
    given: readonly DatasetFiles[],
    { isDryRun, sameVersion }: Importing,
    onProgress: OnProgress,
  ): Promise<readonly ImportedDataset[]> {
    const response = await this.#fetch(`/datasets?dryRun=${isDryRun}&sameVersion=${sameVersion}`, {
      method: 'POST',
      headers: {
        ...this.#authorization(),
        accept: `${linesType}, application/json`,
        'content-type': 'application/json',
      },
      body: uploadOf(given),
    })
    const answer = await this.#lastLine<{ datasets: readonly ImportedDataset[] }>(
      response,
      onProgress,
    )
    return answer.datasets
  }

  async remove(id: string, isDryRun: boolean): Promise<StoredDataset> {
    const response = await this.#fetch(`/datasets/${encodeURIComponent(id)}?dryRun=${isDryRun}`, {
      method: 'DELETE',
      headers: this.#authorization(),
    })
    return (await this.#result<{ dataset: StoredDataset }>(response)).dataset
  }

  async export(id: string, format: DatasetFormat): Promise<ExportedDataset> {
    const response = await this.#fetch(`/datasets/${encodeURIComponent(id)}?format=${format}`, {
      headers: { accept: filesType },
    })
    return this.#result<ExportedDataset>(response)
  }

  async list(): Promise<readonly StoredDataset[]> {
    const { datasets } = await this.#result<{ datasets: readonly StoredDataset[] }>(
      await this.#fetch('/datasets'),
    )
    return datasets
  }

  /** Errors of the question are in the answer. */
  async query(body: object, languages: readonly string[], explained = false): Promise<QueryAnswer> {
    const response = await this.#fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(languages.length > 0 && { 'accept-language': languages.join(',') }),
        ...(explained && { 'x-explain': 'yes', 'x-show-cost': 'yes' }),
      },
      body: JSON.stringify(body),
    })
    return this.#json<QueryAnswer>(response)
  }

  #authorization(): Readonly<Record<string, string>> {
    return this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` }
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

  /** The result of long work, of which the server tells line by line how far it has come. */
  async #lastLine<Result>(response: Response, onProgress: OnProgress): Promise<Result> {
    if (response.headers.get('content-type')?.startsWith(linesType) !== true) {
      return this.#result<Result>(response)
    }
    for await (const line of linesOf(response, () => this.#silence())) {
      const { progress, ...result } = JSON.parse(line) as { readonly progress?: Progress }
      if (progress === undefined) return resultIn(result as Answer<Result>)
      onProgress(progress)
    }
    throw this.#silence()
  }

  async #result<Result>(response: Response): Promise<Result> {
    return resultIn(await this.#json<Answer<Result>>(response))
  }

  async #json<Result>(response: Response): Promise<Result> {
    const text = await response.text()
    try {
      return JSON.parse(text) as Result
    } catch (cause) {
      throw new InvalidInput(
        `What answers at ${this.#address} is no server of Library Work Graph: it sent no JSON, and status ${response.status}. Give the address that the server wrote when it started.`,
        { cause },
      )
    }
  }

  #silence(): Unavailable {
    return new Unavailable(
      `The server at ${this.#address} broke off before it was done. Ask it with a dry run what it holds now.`,
    )
  }
}

type Answer<Result> = Result & { readonly errors?: readonly QueryError[] }

function resultIn<Result>(answer: Answer<Result>): Result {
  const [error] = answer.errors ?? []
  if (error === undefined) return answer
  const { message, extensions } = error
  if (extensions?.code !== 'INTERNAL_SERVER_ERROR') throw errorOf({ message, ...extensions })
  throw new Unavailable('The server met an unexpected error; its log tells more.')
}
