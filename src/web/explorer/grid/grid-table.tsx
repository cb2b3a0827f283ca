import { useChosenInSight } from '../drawing/use-chosen-in-sight'
import { useExplorer } from '../explorer-context'
import { CellLook } from './cell-look'
import type { Grid, FigureCell, GridHead } from './grid'
import { GridLegend } from './grid-legend'
import { useRoving } from './use-roving'

/** The table in a box of its own that scrolls, with heads that stay in sight. */
export function GridTable({ grid }: { grid: Grid }) {
  const { name, corner, columns, rows } = grid
  const { onKeyDown, onFocus, placeOf } = useRoving(rows.length, columns.length)
  const box = useChosenInSight()
  return (
    <>
      <div ref={box} className="grid-box">
        <table role="grid" aria-label={name} onKeyDown={onKeyDown} onFocus={onFocus}>
          <thead>
            <tr>
              <td className="corner">
                <span className="corner-columns">{corner.columns} →</span>
                <span>{corner.rows} ↓</span>
              </td>
              {columns.map((head, index) => (
                <th key={head.id} scope="col">
                  <Head head={head} place={placeOf(0, index + 1)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head, cells }, row) => (
              <tr key={head.id}>
                <th scope="row">
                  <Head head={head} place={placeOf(row + 1, 0)} />
                </th>
                {cells.map((cell, column) => (
                  <td key={columns[column]?.id} className={cell.isChosen ? 'chosen' : undefined}>
                    <Cell cell={cell} place={placeOf(row + 1, column + 1)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <GridLegend legend={grid.legend} />
    </>
  )
}

type Place = ReturnType<ReturnType<typeof useRoving>['placeOf']>

function Head({ head: { label, detail, target }, place }: { head: GridHead; place: Place }) {
  const { go } = useExplorer()
  const words = (
    <>
      {label}
      {detail && <span className="detail"> {detail}</span>}
    </>
  )
  if (!target) {
    return (
      <span className="grid-head" title={label} {...place}>
        {words}
      </span>
    )
  }
  return (
    <button type="button" className="grid-head" title={label} onClick={() => go(target)} {...place}>
      {words}
    </button>
  )
}

function Cell({ cell, place }: { cell: FigureCell; place: Place }) {
  const { go } = useExplorer()
  const { look, target, isChosen } = cell
  const name = nameOf(cell)
  if (!target) {
    return (
      <span role="img" aria-label={name} title={name} {...place}>
        <CellLook look={look} />
      </span>
    )
  }
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={isChosen ?? false}
      title={name}
      onClick={() => go(target)}
      {...place}
    >
      <CellLook look={look} />
    </button>
  )
}

/** Who says aloud what the cell shows has to be understood. */
function nameOf({ look: { text }, name }: FigureCell): string {
  return text === undefined || name.includes(text) ? name : `${text}: ${name}`
}
