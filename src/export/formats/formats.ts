import type { Format } from './format'
import { d3 } from './d3'

/** All formats, in the order in which they are shown. */
export const formats: readonly Format[] = [d3]
