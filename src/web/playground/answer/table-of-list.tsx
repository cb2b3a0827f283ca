import { csv } from '../../../table/csv'
import type { PlacedTable } from '../../../table/table'
import { saveFile } from '../../visitor/save-file'

/** More rows would make the page slow; the file has all. */
const mostRows = 300

interface Props {
  readonly table: PlacedTable
  readonly cuts: readonly string[]
}

export function TableOfList({ table, cuts }: Props) {
  const { path, columns, rows } = table
  const name = path.join('.')
  const shown = rows.slice(0, mostRows)
  return (
    <section aria-label={name} className="list">
      <header>
        <h2>{name}</h2>
        <span>
          {rows.length === 1 ? '1 row' : `${rows.length} rows`}
          {shown.length < rows.length && `, of which the first ${shown.length} are shown`}
          {cuts.map((cut) => `; ${cut}`)}
        </span>
        <button type="button" onClick={() => saveFile(fileOf(table), `${name}.csv`)}>
          Save as CSV
        </button>
      </header>
      <div className="scrolled" tabIndex={0} role="region" aria-label={`The rows of ${name}`}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (
                  <td key={columns[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function fileOf(table: PlacedTable): Blob {
  return new Blob([csv(table)], { type: 'text/csv;charset=utf-8' })
}
