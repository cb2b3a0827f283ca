/** A drawing: where everything is, in pixels from the upper left corner. */
export interface Drawing {
  readonly pools: ReadonlyMap<string, Bounds>
  readonly lanes: ReadonlyMap<string, Bounds>
  readonly shapes: ReadonlyMap<string, Bounds>
  /** The names that are written beside a shape or an edge, by its id. */
  readonly labels: ReadonlyMap<string, Bounds>
  /** The annotations, and the lines that lead to them, by the id of the shape. */
  readonly notes: ReadonlyMap<string, Bounds>
  readonly noteLinks: ReadonlyMap<string, readonly Waypoint[]>
  readonly edges: ReadonlyMap<string, readonly Waypoint[]>
}

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Waypoint {
  readonly x: number
  readonly y: number
}
