import { createHash } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  listStoredDatasets,
  storedDatasetOf,
  type StoredDataset,
} from '../../dataset/list-stored-datasets'
import type { OnProgress } from '../../dataset/progress'
import { linesType, type UploadType } from '../../dataset/upload'
import { InvalidInput, Unavailable, type DomainError } from '../../domain/errors'
import { isKnown } from '../entity-tag'
import { varyBy } from '../vary-by'
import { whenOver } from '../connections'
import type { WatchedGraph } from '../watched-graph'
import { refuseUnknown, type AddressParameters } from '../known-parameters'
import { answerDatasetError, errorBody, uploadLimit } from './dataset-errors'
import { logChange, logRefusal } from './door-log'
import { nameOfToken, type ImportToken } from './import-token'
import { progressLines } from './progress-lines'
import { sendWanted, wantedFile } from './dataset-file-answer'
import { Threads } from './threads'
import { BoundedQueue } from '../bounded-queue'
import { Mutex } from './mutex'

const uploadTypes: readonly UploadType[] = ['application/json', 'application/yaml']

export interface DatasetDoor {
  readonly graph: WatchedGraph
  /** Without any, datasets can be read and not changed. */
  readonly importTokens: readonly ImportToken[]
  readonly onChange: () => void
}

interface Asked {
  Params: { id: string }
  Querystring: AddressParameters
}

/** How many clients can wait for a dataset. */
const mostWaiting = 50

/** Serves `/datasets`: a client that has a token brings datasets in and removes them, and everybody takes them out. */
export async function serveDatasets(app: FastifyInstance, door: DatasetDoor): Promise<void> {
  await app.register(async (scope) => routes(scope, door))
}

function routes(app: FastifyInstance, door: DatasetDoor): void {
  const { importTokens, onChange } = door
  const graph = door.graph(app.log)
  const threads = new Threads(graph)
  const changing = new Mutex()
  const exporting = new BoundedQueue(
    mostWaiting,
    'Many datasets are being written out. Ask again in a moment.',
  )
  app.decorateRequest('tokenName', undefined)
  app.addHook('preClose', () => threads.stop())
  app.setErrorHandler<DomainError | FastifyError>((error, request, reply) => {
    if (isChange(request)) logRefusal(request, error)
    return answerDatasetError(error, request, reply)
  })
  takeBodiesAsTheyAre(app)

  /** Before the body is read, so that nobody else can make the server take one in. */
  const letIn = async (request: FastifyRequest, reply: FastifyReply) => {
    const { headers, raw } = request
    request.tokenName = nameOfToken(headers.authorization, importTokens)
    if (changing.isTaken) {
      throw new Unavailable(
        'Datasets are being changed by somebody else, one at a time. Ask again when that is done.',
      )
    }
    // A change can take longer than a connection may be silent.
    raw.socket.setTimeout(0)
    whenOver(request, reply, changing.hold())
  }

  /** Goes on even if the client is gone meanwhile. */
  async function change<Result>(work: () => Promise<Result>, isDryRun: boolean): Promise<Result> {
    const release = changing.hold()
    try {
      const result = await work()
      if (!isDryRun) onChange()
      return result
    } finally {
      release()
    }
  }

  app.get<Asked>('/datasets', async ({ query }) => {
    refuseUnknown(query, [])
    return { datasets: await graph.snapshot(listStoredDatasets) }
  })

  app.get<Asked>('/datasets/:id', async (request, reply) => {
    const { id } = request.params
    const wanted = wantedFile(request)
    // Weak, since the same text goes out compressed as well.
    const tagOf = (stored: StoredDataset) => `W/"${sumOf(stored)}-${wanted.name}"`
    const known = tagOf(await graph.snapshot((moment) => storedDatasetOf(moment, id)))
    varyBy(reply, 'accept')
    if (isKnown(request, known)) return reply.header('etag', known).code(304).send()
    const { format } = wanted
    const { exported, stored } = await exporting.add(() => threads.run('export', { id, format }))
    // It may have been loaded anew meanwhile.
    return sendWanted(reply.header('etag', tagOf(stored)), exported, wanted)
  })

  app.post<Asked & { Body: Buffer }>(
    '/datasets',
    { onRequest: letIn, bodyLimit: uploadLimit, compress: false },
    async (request, reply) => {
      const { body, headers, query, log } = request
      refuseUnknown(query, ['dryRun', 'sameVersion'])
      const isDryRun = truthIn(query, 'dryRun')
      const sameVersion = truthIn(query, 'sameVersion')
      const type = uploadTypes.find((known) =>
        headers['content-type']?.toLowerCase().startsWith(known),
      )
      const order = { body, type: type ?? 'application/json', isDryRun, sameVersion }
      const work = async (onProgress?: OnProgress) => {
        const datasets = await change(() => threads.run('import', order, onProgress), isDryRun)
        if (!isDryRun) {
          const changed = datasets.filter(({ state }) => state !== 'SAME')
          logChange(
            request,
            'imported',
            changed.map(({ dataset, version }) => ({ id: dataset, version })),
          )
        }
        return { isDryRun, datasets }
      }
      if (!headers.accept?.toLowerCase().includes(linesType)) return work()
      return reply.type(linesType).send(
        progressLines(work, (error) => {
          logRefusal(request, error)
          return errorBody(error, log)
        }),
      )
    },
  )

  app.delete<Asked>('/datasets/:id', { onRequest: letIn }, async (request) => {
    const { params, query } = request
    const { id } = params
    refuseUnknown(query, ['dryRun'])
    const isDryRun = truthIn(query, 'dryRun')
    const dataset = await change(() => threads.run('remove', { id, isDryRun }), isDryRun)
    if (!isDryRun) logChange(request, 'removed', [dataset])
    return { isDryRun, dataset }
  })
}

function isChange({ method }: FastifyRequest): boolean {
  return method === 'POST' || method === 'DELETE'
}

/** Changes with what a file of the dataset says: its content, and its head, which the checksum leaves out. */
function sumOf({ loadedAt: _loadedAt, ...stored }: StoredDataset): string {
  return createHash('sha256').update(JSON.stringify(stored)).digest('hex')
}

/** A thread reads them: here it would keep questions waiting. */
function takeBodiesAsTheyAre(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser([...uploadTypes], { parseAs: 'buffer' }, (_, body, done) =>
    done(null, body),
  )
}

function truthIn(given: AddressParameters, name: string): boolean {
  const value = given[name]
  if (value === undefined || value === 'false') return false
  if (value === 'true') return true
  throw new InvalidInput(`${name} is ${JSON.stringify(value)}; give true or false.`)
}
