import { bpmn } from '../bpmn/bpmn'
import { d3 } from './d3'
import type { Format } from './format'

/** All formats, in the order in which they are shown. */
export const formats: readonly Format[] = [d3, bpmn]

const byName = new Map(formats.map((format) => [format.name, format]))

export function formatNamed(name: string): Format {
  const format = byName.get(name)
  if (format === undefined) throw new Error(`There is no format called ${name}.`)
  return format
}
