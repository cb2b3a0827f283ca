import type { FastifyRequest } from 'fastify'
import { DomainError, Forbidden, Unauthenticated } from '../../domain/errors'

/** The name of the token that lets in; its value is nowhere. */
const tokenName = 'IMPORT_TOKEN'

interface ChangedDataset {
  readonly id: string
  readonly version: string
}

/** Writes who changed which datasets; the id of the request stands in the line. */
export function logChange(
  { log, ip }: FastifyRequest,
  change: 'imported' | 'removed',
  datasets: readonly ChangedDataset[],
): void {
  const changed = datasets.map(({ id, version }) => `${id} ${version}`)
  log.info({ address: ip, token: tokenName, datasets: changed }, `Datasets were ${change}.`)
}

/** Writes who was refused a change, and why. */
export function logRefusal({ log, ip }: FastifyRequest, error: unknown): void {
  const isLetIn = !(error instanceof Unauthenticated || error instanceof Forbidden)
  const code = error instanceof DomainError ? error.code : 'INTERNAL_SERVER_ERROR'
  log.warn(
    { address: ip, ...(isLetIn && { token: tokenName }), code },
    'A change of datasets was refused.',
  )
}
