import type { NodeKindName } from '../model/node-kind'

/** How a kind of node is drawn: in a colour, on white and on a dark ground, and by a shape that needs no colour. */
export interface KindLook {
  readonly light: string
  readonly dark: string
  readonly shape: Shape
}

export type Shape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'hexagon'
  | 'tag'
  | 'triangle'
  | 'house'
  | 'hourglass'
  | 'cross'
  | 'parallelogram'
  | 'page'

/** The grounds that the colours are made for. */
export const grounds = { light: '#ffffff', dark: '#1b2224' } as const

/** Found by a search for colours that stay apart for people who see no red, no green or no blue; a test computes the distances. */
export const kindLooks: Readonly<Record<NodeKindName, KindLook>> = {
  Role: { light: '#8284f2', dark: '#7672aa', shape: 'circle' },
  Task: { light: '#2f6b4f', dark: '#57a160', shape: 'square' },
  Channel: { light: '#6f0784', dark: '#c496ff', shape: 'diamond' },
  Workflow: { light: '#830e19', dark: '#b66703', shape: 'hexagon' },
  Step: { light: '#b28e00', dark: '#ecb94e', shape: 'tag' },
  Resource: { light: '#0d9fc2', dark: '#00f5ff', shape: 'triangle' },
  Library: { light: '#4c23c1', dark: '#6570fa', shape: 'house' },
  Duration: { light: '#4b3857', dark: '#92ddbd', shape: 'hourglass' },
  Rate: { light: '#cf7d54', dark: '#f3e8a1', shape: 'cross' },
  Annotation: { light: '#925200', dark: '#c7f800', shape: 'parallelogram' },
  Source: { light: '#9c8f93', dark: '#916e7b', shape: 'page' },
}

/** How large a node is drawn that has so many edges, in pixels across. */
export function sizeOf(degree: number): number {
  return Math.min(20, 4 + Math.round(2 * Math.sqrt(degree)))
}

const paler = 0.82

/** A colour so pale that black letters can be read on it. */
export function tintOf(colour: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  const tinted = parts.map((part) => Math.round(part + (255 - part) * paler))
  return `#${tinted.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
