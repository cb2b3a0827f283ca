import type { Ref } from 'react'
import type { Grid } from './grid'
import { GridDrawing } from './grid-drawing'
import { GridTable } from './grid-table'

interface Props {
  readonly grid: Grid
  readonly drawing: Ref<SVGSVGElement>
}

/** The table on the page, and the same as a drawing that can be saved. */
export function GridPicture({ grid, drawing }: Props) {
  return (
    <>
      <GridTable grid={grid} />
      <div className="saved-only">
        <GridDrawing grid={grid} drawing={drawing} />
      </div>
    </>
  )
}
