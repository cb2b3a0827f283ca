import { languages, spokenLanguages, type Language } from '../../domain/languages'
import { claimProperties } from '../../domain/model/claim'
import { nodeKinds } from '../../domain/model/model'
import type { Property } from '../../domain/model/property'
import { claimFields, freeKinds, nestedKind } from '../schema/model-fields'
import { languageKey } from '../schema/text-schemas'
import type { CellForm } from './cells'

/** A column of a table: its head, which is also where its value stands in a file of YAML (label.en), and how its cells are understood. */
export interface Column {
  readonly name: string
  readonly form: CellForm
}

/** The tables that a dataset can be written in. */
export const tableNames = ['dataset', 'nodes', 'edges'] as const

export type TableName = (typeof tableNames)[number]

/** Tells of what kind a node is, as there is no list that it stands in. */
export const kindColumn = 'nodeKind'

/** Tells in which workflow a step stands, and where, as there is no list inside a list. */
export const workflowColumn = 'workflow'
export const positionColumn = 'position'

function column(name: string, form: CellForm): Column {
  return { name, form }
}

function localised(
  name: string,
  form: CellForm,
  among: readonly Language[] = languages,
): readonly Column[] {
  return among.map((language) => column(`${name}.${languageKey(language)}`, form))
}

function ofProperty(property: Property): readonly Column[] {
  const { name, type, list, byPlace } = property
  if (byPlace) return property.localised ? localised(name, 'PLACES') : [column(name, 'PLACES')]
  if (list) return [column(name, 'LIST')]
  if (property.localised) return [column(name, 'TEXT'), ...localised(name, 'TEXT')]
  if (type === 'STRING') return [column(name, 'TEXT')]
  return [column(name, type === 'INTEGER' || type === 'BOOLEAN' ? type : 'WORD')]
}

/** Each name once: properties of several kinds that bear one name share a column. */
function once(columns: readonly Column[]): readonly Column[] {
  return [...new Map(columns.map((each) => [each.name, each])).values()]
}

const ofClaims = [...claimProperties.flatMap(ofProperty), column('library', 'WORD')]

const tasks = claimFields(nestedKind)
  .filter(({ edge }) => edge.claim === false)
  .map(({ field }) => column(field, 'WORD'))

export const tableColumns: Readonly<Record<TableName, readonly Column[]>> = {
  dataset: [
    column('id', 'WORD'),
    ...localised('name', 'TEXT'),
    column('version', 'WORD'),
    column('licence', 'WORD'),
    column('library', 'WORD'),
    column('creators', 'CREATORS'),
    column('date', 'WORD'),
    column('doi', 'WORD'),
  ],
  nodes: once([
    column(kindColumn, 'WORD'),
    column('id', 'WORD'),
    column(workflowColumn, 'WORD'),
    column(positionColumn, 'INTEGER'),
    ...tasks,
    ...localised('label', 'TEXT'),
    ...localised('alternativeLabels', 'LIST'),
    ...localised('description', 'TEXT'),
    ...nodeKinds.flatMap(({ properties }) =>
      properties.filter(({ derived }) => derived === undefined).flatMap(ofProperty),
    ),
    ...ofClaims,
    ...['exactMatch', 'closeMatch', 'broadMatch', 'sources'].map((name) => column(name, 'LIST')),
  ]),
  edges: once([
    ...['from', 'kind', 'to'].map((name) => column(name, 'WORD')),
    ...freeKinds.flatMap(({ properties = [] }) => properties.flatMap(ofProperty)),
    ...ofClaims,
    column('sources', 'LIST'),
    column('as', 'WORD'),
  ]),
}

/** The heads that a table has even if all cells below are blank, as a reader looks for them. */
export const usualColumns: Readonly<Record<TableName, readonly string[]>> = {
  dataset: [
    'id',
    ...localised('name', 'TEXT', spokenLanguages).map(({ name }) => name),
    'version',
    'licence',
    'library',
  ],
  nodes: [kindColumn, 'id', ...localised('label', 'TEXT', spokenLanguages).map(({ name }) => name)],
  edges: ['from', 'kind', 'to', 'modality', 'sources'],
}

/** Which table a file is, by its name: tuusula.nodes.csv, or nodes.csv alone; with .tsv if tabs stand between its cells. */
export function tableNameOf(file: string): TableName | undefined {
  const [, name] = /(?:^|[./\\-])(dataset|nodes|edges)\.[ct]sv$/i.exec(file) ?? []
  return name?.toLowerCase() as TableName | undefined
}
