/** The tables that can be looked at: what they count, and by what. */
const tables = {
  roleChannel: { counts: 'steps', rows: 'performers', columns: 'channels' },
  roleTask: { counts: 'steps', rows: 'performers', columns: 'task' },
  roleResource: { counts: 'steps', rows: 'performers', columns: 'uses' },
  taskChannel: { counts: 'steps', rows: 'task', columns: 'channels' },
  sourceModality: { counts: 'claims', rows: 'source', columns: 'modality' },
  libraryModality: { counts: 'claims', rows: 'library', columns: 'modality' },
} as const

export type FigureTableName = keyof typeof tables
type Field = (typeof tables)[FigureTableName]['rows' | 'columns']

export interface FigureTable {
  readonly name: FigureTableName
  readonly counts: 'steps' | 'claims'
  readonly rows: Field
  readonly columns: Field
}

export const figureTableNames = Object.keys(tables) as readonly FigureTableName[]

export function figureTable(named: string | undefined): FigureTable {
  const name = figureTableNames.find((known) => known === named) ?? 'roleChannel'
  return { name, ...tables[name] }
}

/** What stands in the address for what names nothing. */
export const nothing = '-'

/** The filter of a cell: what has this value in the field, or none. */
export function filterOf(field: Field, value: string): object {
  switch (field) {
    case 'performers':
    case 'channels':
    case 'uses':
      return { [field]: value === nothing ? { none: {} } : { some: idIs(value) } }
    case 'task':
      return value === nothing ? { NOT: { task: {} } } : { task: idIs(value) }
    case 'library':
      return { library: idIs(value) }
    case 'source':
      return { sources: value === nothing ? { none: {} } : { some: { source: idIs(value) } } }
    case 'modality':
      return { modality: { eq: value } }
  }
}

function idIs(id: string): object {
  return { id: { eq: id } }
}
