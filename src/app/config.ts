import { isIP } from 'node:net'
import { z } from 'zod'
import { InvalidConfiguration } from '../domain/errors'
import { ownPaths } from '../http/base-path'
import type { ServerConfig } from '../http/server'
import { importTokensIn, importTokensPattern } from '../http/datasets/import-token'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const portAdvice = 'give a whole number from 0 to 65535, or leave it out for 4000'
const schemes = ['neo4j', 'neo4j+s', 'bolt', 'bolt+s']
const uriAdvice = `give an address such as neo4j://localhost:7687 (${schemes.join(', ')})`
const costAdvice = 'give a whole number from 1 to 1000000000, or leave it out for 100000'
const tokenAdvice =
  'give a secret of at least 20 visible characters of ASCII without comma and colon, as `openssl rand -hex 32` makes it, or several with a name each such as anna:SECRET,ben:SECRET, or leave it out to take no datasets'
const tokenNamesAdvice = 'give each secret a name of its own'
const originAdvice =
  'give origins such as https://library.example, separated by commas, or leave it out to allow any'
const embedAdvice =
  'give origins such as https://library.example, separated by commas, * for all, or leave it out for none'

const pathAdvice =
  'give a path such as /graph, which begins with a slash, ends without one, and has letters, digits and - . _ ~ between, or leave it out to serve at the root'
const ownPathAdvice = `give another path, as the server has addresses of its own under ${ownPaths.join(', ')}`

const millisecondsAdvice =
  'give a whole number of milliseconds from 1 to 600000, or leave it out to note none'
const rateAdvice =
  'give the requests of one address in a minute, a whole number from 1 to 1000000, or leave it out for any number'
const runningAdvice =
  'give a whole number of requests from 1 to 100000, or leave it out for any number'
const proxyAdvice =
  'give the addresses of the proxies before the server such as 127.0.0.1 or 10.0.0.0/8, separated by commas, or leave it out if there is none'

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
  REFERENCE_DATASETS: z
    .string()
    .transform((text) => (text.trim() === 'none' ? [] : listed(text)))
    .optional(),
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
    .regex(importTokensPattern, { error: tokenAdvice, abort: true })
    .transform(importTokensIn)
    .refine(
      (tokens) => new Set(tokens.map(({ name }) => name)).size === tokens.length,
      tokenNamesAdvice,
    )
    .default([]),
  CORS_ORIGIN: z
    .string()
    .transform(listed)
    .refine((origins) => origins.every(isOrigin), originAdvice)
    .optional(),
  EMBED_ORIGIN: z
    .string()
    .transform(listed)
    .refine((origins) => origins.every(isFrameOrigin), embedAdvice)
    .optional(),
  BASE_PATH: z
    .string()
    .refine(isPath, { error: pathAdvice, abort: true })
    .refine((path) => !ownPaths.includes(path.split('/', 2)[1] ?? ''), ownPathAdvice)
    .default(''),
  MAX_QUERY_COST: wholeNumber(1_000_000_000, costAdvice).default(defaultMaxQueryCost),
  METRICS: z
    .enum(['true', 'false'], 'give true or false, or leave it out for false')
    .default('false'),
  SLOW_QUERY_MS: wholeNumber(600_000, millisecondsAdvice).optional(),
  RATE_LIMIT: wholeNumber(1_000_000, rateAdvice).optional(),
  MAX_RUNNING_REQUESTS: wholeNumber(100_000, runningAdvice).optional(),
  TRUST_PROXY: z
    .string()
    .transform(listed)
    .refine((proxies) => proxies.every(isAddress), proxyAdvice)
    .optional(),
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
  /** The datasets of the reference graph that a start brings in; all if none are named. */
  readonly referenceDatasets: readonly string[] | undefined
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
    referenceDatasets: variable.REFERENCE_DATASETS,
    neo4j: neo4jOf(variable),
    importTokens: variable.IMPORT_TOKEN,
    corsOrigins: variable.CORS_ORIGIN?.includes('*') ? undefined : variable.CORS_ORIGIN,
    embedOrigins: variable.EMBED_ORIGIN,
    basePath: variable.BASE_PATH,
    maxQueryCost: variable.MAX_QUERY_COST,
    metrics: variable.METRICS === 'true',
    slowStatement: variable.SLOW_QUERY_MS,
    rateLimit: variable.RATE_LIMIT,
    maxRunning: variable.MAX_RUNNING_REQUESTS,
    trustProxy: variable.TRUST_PROXY,
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

function wholeNumber(most: number, advice: string) {
  return z
    .string()
    .regex(/^\d{1,10}$/, advice)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, advice)
}

function listed(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim())
}

/** An address, or a range of them such as 10.0.0.0/8. */
function isAddress(text: string): boolean {
  const [address = '', length, ...more] = text.split('/')
  const longest = isIP(address) === 6 ? 128 : 32
  const isLength = length === undefined || (/^[1-9]\d*$/.test(length) && Number(length) <= longest)
  return isIP(address) !== 0 && isLength && more.length === 0
}

function hasScheme(uri: string): boolean {
  return schemes.some((scheme) => uri.startsWith(`${scheme}://`) && URL.canParse(uri))
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text)
}

/** An origin in the form that the header content-security-policy takes. */
function isFrameOrigin(text: string): boolean {
  return text === '*' || (isOrigin(text) && /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(text))
}

function isPath(text: string): boolean {
  const [first, ...segments] = text.split('/')
  return first === '' && segments.every((word) => /^[\w.~-]+$/.test(word) && !/^\.+$/.test(word))
}
