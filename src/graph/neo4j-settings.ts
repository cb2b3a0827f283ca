import type { Config } from 'neo4j-driver'
import { InvalidConfiguration } from '../domain/errors'
import { packageVersion } from './package-version'

export interface Neo4jSettings {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The server's default database if none is named. */
  readonly database?: string | undefined
  readonly bounds?: Partial<Neo4jBounds> | undefined
}

/** How long each thing may take, in milliseconds. */
export interface Neo4jBounds {
  readonly connecting: number
  readonly acquiring: number
  readonly retrying: number
  readonly verifying: number
  readonly reading: number
  readonly writing: number
}

/** A query fails within acquiring plus retrying if Neo4j is away, plus its own limit if it falls silent. Writing has room for a whole dataset. */
export const defaultBounds: Neo4jBounds = {
  connecting: 3_000,
  acquiring: 5_000,
  retrying: 5_000,
  verifying: 5_000,
  reading: 15_000,
  writing: 600_000,
}

const SCHEMES = ['bolt:', 'bolt+s:', 'neo4j:', 'neo4j+s:']

/** Refuses an address that the driver could not use; the scheme alone says whether to route and to encrypt. */
export function checkAddress(uri: string): void {
  const address = URL.canParse(uri) ? new URL(uri) : undefined
  if (address === undefined || !SCHEMES.includes(address.protocol) || address.hostname === '')
    throw new InvalidConfiguration(
      'NEO4J_URI is not the address of a Neo4j. It begins with bolt://, bolt+s://, neo4j:// or neo4j+s:// and names a host, as in neo4j://localhost:7687.',
    )
}

/** Settings of the driver; its other settings stay as they come. */
export function driverConfiguration(bounds: Neo4jBounds): Config {
  return {
    userAgent: `library-work-graph/${packageVersion()}`,
    disableLosslessIntegers: true,
    connectionTimeout: bounds.connecting,
    connectionAcquisitionTimeout: bounds.acquiring,
    maxTransactionRetryTime: bounds.retrying,
    maxConnectionPoolSize: 100,
    // Below the idle limits that balancers and firewalls commonly have.
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionLifetime: 30 * 60_000,
    // Nobody reads them, and they cost time with every answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  }
}
