import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/errors'

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the token that let the request in; its secret is nowhere. */
    tokenName: string | undefined
  }
}

interface ChangedDataset {
  readonly id: string
  readonly version: string
}

/** Writes who changed which datasets; the id of the request stands in the line. */
export function logChange(
  { log, ip, tokenName }: FastifyRequest,
  change: 'imported' | 'removed',
  datasets: readonly ChangedDataset[],
): void {
  const changed = datasets.map(({ id, version }) => `${id} ${version}`)
  log.info({ address: ip, token: tokenName, datasets: changed }, `Datasets were ${change}.`)
}

/** Writes who was refused a change, and why. */
export function logRefusal({ log, ip, tokenName }: FastifyRequest, error: unknown): void {
  const code = error instanceof DomainError ? error.code : 'INTERNAL_SERVER_ERROR'
  log.warn({ address: ip, token: tokenName, code }, 'A change of datasets was refused.')
}
