import { int } from 'neo4j-driver'
import type { Parameter, Parameters } from './graph'

/** The driver sends every number as a float; this makes whole numbers integers, however deep they stand. */
export function toDriverParameters(parameters: Parameters): Record<string, unknown> {
  return mapValues(parameters)
}

function toDriver(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (typeof value !== 'object' || value === null) return value
  return isList(value) ? value.map(toDriver) : mapValues(value)
}

function mapValues(map: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, toDriver(value)]))
}

function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value)
}
