import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { DomainError, NotFound, QueryTooCostly } from '../domain/errors'
import { didYouMean } from '../domain/nearest-word'
import { lookFiles } from '../export/drawing/look-files'
import type { Format } from '../export/formats/format'
import { formats } from '../export/formats/formats'
import { readSubgraph } from '../export/reading/read-subgraph'
import { contextText } from '../export/rdf/context'
import { titleOf } from '../export/title'
import type { Graph } from '../graph/graph'
import { costOfFile } from '../limits/cost/subgraph-cost'
import { exportParameters, type AskedExport } from './export-parameters'
import { sendFile } from './export-answer'
import type { AddressParameters } from './known-parameters'
import { costByCount, type CostOptions } from './cost-limit'
import { serveLooks } from './looks'
import { requestLanguages } from './request-languages'
import { varyBy } from './vary-by'
import type { WatchedGraph } from './watched-graph'

type ExportRequest = FastifyRequest<{ Params: { ending: string }; Querystring: AddressParameters }>

/** The client takes no file of the type that it asks for. */
class NotAcceptable extends DomainError {
  readonly code = 'NOT_ACCEPTABLE'
}

/** Serves parts of the graph as files under `/export`, of which the ending of the name chooses the format. */
export function serveExports(
  app: FastifyInstance,
  graph: WatchedGraph,
  cost: CostOptions,
  basePath: string,
): void {
  const addressOf = (name: string) => `${basePath}/export/${name}`
  app.get('/export', () => ({
    formats: formats.map(({ name, description, mediaType, extension }) => ({
      name,
      description,
      mediaType,
      address: addressOf(`graph.${extension}`),
    })),
    looks: lookFiles.map(({ name, mediaType }) => ({ mediaType, address: addressOf(name) })),
  }))
  serveLooks(app)
  app.get('/export/context.jsonld', (_, reply) =>
    reply.header('content-type', 'application/ld+json; charset=utf-8').send(contextText()),
  )
  app.get('/export/graph.:ending', (request: ExportRequest, reply) =>
    answer(request, reply, graph(request.log), cost),
  )
}

async function answer(
  request: ExportRequest,
  reply: FastifyReply,
  graph: Graph,
  cost: CostOptions,
): Promise<FastifyReply> {
  const format = formatOf(request.params.ending)
  varyBy(reply, 'accept')
  if (new Negotiator(request.raw).mediaType([format.mediaType]) === undefined) {
    throw new NotAcceptable(
      `The file is ${format.mediaType}, which the header accept leaves out. Accept it, or ask for another format; GET /export lists them.`,
    )
  }
  const asked = exportParameters(request.query)
  await refuseTooCostly(asked, cost)
  const languages = asked.languages ?? requestLanguages(request.raw)
  if (asked.languages === undefined) varyBy(reply, 'accept-language')
  const subgraph = await graph.snapshot((moment) =>
    readSubgraph(moment, { ...asked.subgraph, languages }),
  )
  const { workflow } = asked.subgraph
  return sendFile(request, reply, format, subgraph, {
    title: titleOf(subgraph, asked.subgraph),
    languages,
    ...(workflow != null && { workflow }),
    ...(asked.base !== undefined && { base: asked.base }),
  })
}

function formatOf(ending: string): Format {
  const format = formats.find(({ extension }) => extension === ending)
  if (format !== undefined) return format
  const endings = formats.map(({ extension }) => extension)
  throw new NotFound(
    `There is no format with the ending ${ending}.${didYouMean(ending, endings)} There are: ${endings.join(', ')}.`,
  )
}

/** The same limit as for the field `subgraph` in which `as` is selected. */
async function refuseTooCostly({ subgraph }: AskedExport, options: CostOptions): Promise<void> {
  const { limit, sizes } = options
  const cost = await costByCount(sizes, (counted) => costOfFile(counted, { ...subgraph }))
  if (cost <= limit) return
  throw new QueryTooCostly(
    `The export can cost ${cost}, and the limit is ${limit}. Ask for a smaller part with workflow, seeds or limit.`,
  )
}
