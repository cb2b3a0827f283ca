import { z } from 'zod'
import { InvalidConfiguration } from '../domain/errors'
import type { ServerConfig } from '../http/server'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const portAdvice = 'give a whole number from 0 to 65535, or leave it out for 4000'
const schemes = ['neo4j', 'neo4j+s', 'bolt', 'bolt+s']
const uriAdvice = `give an address such as neo4j://localhost:7687 (${schemes.join(', ')})`
const costAdvice = 'give a whole number from 1 to 1000000000, or leave it out for 100000'
const tokenAdvice =
  'give at least 20 letters, digits and other visible characters of ASCII, as `openssl rand -hex 32` makes them, or leave it out to take no datasets'
const originAdvice =
  'give origins such as https://library.example, separated by commas, or leave it out to allow any'

export const defaultMaxQueryCost = 100_000

/** Their values are never shown. */
const secrets: readonly string[] = ['IMPORT_TOKEN', 'NEO4J_PASSWORD']

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portAdvice)
    .transform(Number)
    .refine((port) => port <= 65_535, portAdvice)
    .default(4000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().optional(),
  NEO4J_URI: z
    .string()
    .refine(hasScheme, uriAdvice)
    .refine(
      (uri) => !uri.includes('@'),
      'take the user name and password out of it, into NEO4J_USERNAME and NEO4J_PASSWORD',
    )
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  IMPORT_TOKEN: z
    .string()
    .regex(/^[!-~]{20,}$/, tokenAdvice)
    .optional(),
  CORS_ORIGIN: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin), originAdvice)
    .optional(),
  MAX_QUERY_COST: z
    .string()
    .regex(/^\d{1,10}$/, costAdvice)
    .transform(Number)
    .refine((cost) => cost >= 1 && cost <= 1_000_000_000, costAdvice)
    .default(defaultMaxQueryCost),
  LOG_LEVEL: z
    .enum(logLevels, `give one of ${logLevels.join(', ')}, or leave it out for warn`)
    .default('warn'),
})

type Variables = z.infer<typeof variables>

interface Neo4jConfig {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string | undefined
}

export interface Config extends ServerConfig {
  /** The folder in which the embedded engine keeps its file; absent means in memory. */
  readonly dataDirectory: string | undefined
  /** Present means that the graph is in Neo4j. */
  readonly neo4j: Neo4jConfig | undefined
  readonly logLevel: (typeof logLevels)[number]
}

/** Reads the configuration from environment variables, and names all their faults at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = withoutEmpty(environment)
  const parsed = variables.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => fault(issue, given))
  if (given['NEO4J_URI'] !== undefined && given['NEO4J_PASSWORD'] === undefined) {
    faults.push('NEO4J_PASSWORD is missing, and NEO4J_URI is set; set it to the password there.')
  }
  if (!parsed.success || faults.length > 0) throw new InvalidConfiguration(faults.join('\n'))
  return configOf(parsed.data)
}

function configOf(variable: Variables): Config {
  return {
    port: variable.PORT,
    host: variable.HOST,
    dataDirectory: variable.DATA_DIR,
    neo4j: neo4jOf(variable),
    importToken: variable.IMPORT_TOKEN,
    corsOrigins: variable.CORS_ORIGIN?.includes('*') ? undefined : variable.CORS_ORIGIN,
    maxQueryCost: variable.MAX_QUERY_COST,
    logLevel: variable.LOG_LEVEL,
  }
}

function neo4jOf(variable: Variables): Neo4jConfig | undefined {
  if (variable.NEO4J_URI === undefined || variable.NEO4J_PASSWORD === undefined) return undefined
  return {
    uri: variable.NEO4J_URI,
    username: variable.NEO4J_USERNAME,
    password: variable.NEO4J_PASSWORD,
    database: variable.NEO4J_DATABASE,
  }
}

/** A compose file passes on what is not set as an empty value. */
function withoutEmpty(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}

function fault(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>) {
  const name = String(issue.path[0])
  const value = secrets.includes(name) ? 'not shown, as it is a secret' : shown(given[name])
  return `${name} is ${value}; ${issue.message}.`
}

/** An address with an @ may hold a password. */
function shown(value: string | undefined): string {
  return value === undefined || value.includes('@')
    ? 'not shown, as it may hold a password'
    : `"${value}"`
}

function hasScheme(uri: string): boolean {
  return schemes.some((scheme) => uri.startsWith(`${scheme}://`) && URL.canParse(uri))
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text)
}
