import type { Kind } from '../claim/claim'

type Point = readonly [x: number, y: number]

/** The outline of each kind between -1 and 1, so that kinds are told apart without colours too. A role is round and has none. */
export const outlines: Readonly<Record<Kind, readonly Point[] | undefined>> = {
  Role: undefined,
  Task: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  Step: [
    [-1, -0.55],
    [0.55, -0.55],
    [1, 0],
    [0.55, 0.55],
    [-1, 0.55],
  ],
  Channel: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  Workflow: [
    [-1, 0],
    [-0.5, -0.87],
    [0.5, -0.87],
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
  ],
  Resource: [
    [0, -0.95],
    [1, 0.8],
    [-1, 0.8],
  ],
  Library: [
    [0, -1],
    [0.95, -0.2],
    [0.95, 0.9],
    [-0.95, 0.9],
    [-0.95, -0.2],
  ],
  Duration: [
    [-0.8, -0.95],
    [0.8, -0.95],
    [0, 0],
    [0.8, 0.95],
    [-0.8, 0.95],
    [0, 0],
  ],
  Rate: [
    [-0.35, -0.95],
    [0.35, -0.95],
    [0.35, -0.35],
    [0.95, -0.35],
    [0.95, 0.35],
    [0.35, 0.35],
    [0.35, 0.95],
    [-0.35, 0.95],
    [-0.35, 0.35],
    [-0.95, 0.35],
    [-0.95, -0.35],
    [-0.35, -0.35],
  ],
  Annotation: [
    [-0.55, -0.75],
    [1, -0.75],
    [0.55, 0.75],
    [-1, 0.75],
  ],
  Source: [
    [-0.7, -1],
    [0.25, -1],
    [0.75, -0.5],
    [0.75, 1],
    [-0.7, 1],
  ],
}

/** The outline as SVG writes it, around a point. */
export function outlinePoints(kind: Kind, x: number, y: number, size: number): string | undefined {
  return outlines[kind]?.map(([dx, dy]) => `${x + dx * size},${y + dy * size}`).join(' ')
}
