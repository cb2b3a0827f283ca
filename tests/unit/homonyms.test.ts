import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { groupBy } from '../../src/domain/group-by'

const source = join(dirname(require.resolve('#root/package.json')), 'src')

interface Declared {
  readonly name: string
  /** Such as class or function. */
  readonly as: string
  readonly file: string
}

/** What a file declares and exports. What it only passes on is declared elsewhere, under one name. */
function exportsOf(file: string): readonly Declared[] {
  const declaration =
    /^export (?:declare |abstract |async )*(const|let|function\*?|class|interface|type|enum) (\w+)/gm
  return [...readFileSync(join(source, file), 'utf8').matchAll(declaration)].map(
    ([, as = '', name = '']) => ({ name, as, file }),
  )
}

/** The names that several files export, each with all that bears it. */
function namedAlike(): ReadonlyMap<string, readonly Declared[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  const declared = files.filter((file) => /\.tsx?$/.test(file)).flatMap(exportsOf)
  const byName = groupBy(declared, ({ name }) => name)
  return new Map([...byName].filter(([, alike]) => new Set(alike.map(({ file }) => file)).size > 1))
}

/** GraphQL needs a type for what it shows; the other file has the same thing as the program works with it. */
const shownByApi = [
  'ClaimWhere',
  'ComparedTask',
  'ContactComparison',
  'Contradiction',
  'Dataset',
  'DatasetWhere',
  'GroupedOrder',
  'GroupedTask',
  'OrderDifference',
  'OrderInWorkflow',
  'Paths',
  'StepsInWorkflow',
  'Subgraph',
  'TaskSuccession',
  'TimeSum',
  'WorkflowSimilarity',
]

/** The explorer imports nothing of the server, and calls what it gets from the endpoint as the server does. */
const gotByExplorer = ['AlignedRow', 'Claim', 'ComparedWorkflow']

/** The command line and the explorer each ask in GraphQL as it goes over HTTP. */
const sentOverHttp = ['Question']

/** The words of each view of the explorer stand in three languages, each under the code of its own. */
const languages = ['en', 'fi', 'sv']

describe('A name that several files export', () => {
  const alike = namedAlike()
  const areas = (name: string) => (alike.get(name) ?? []).map(({ file }) => file.split('/')[0])

  it('means one thing; whatever else would bear it has another name', () => {
    const known = [...shownByApi, ...gotByExplorer, ...sentOverHttp, ...languages]
    const places = [...alike]
      .filter(([name]) => !known.includes(name))
      .map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`)
    expect(places).toEqual([])
    expect(known.filter((name) => !alike.has(name))).toEqual([])
  })

  it.each(shownByApi)('is a type of the API, and stands in one other file: %s', (name) => {
    const all = alike.get(name) ?? []
    const types = all.filter(({ file }) => file.startsWith('api/'))
    expect([types.length, all.length]).toEqual([1, 2])
  })

  it.each(gotByExplorer)('is of the explorer, and stands in one other file: %s', (name) => {
    expect(areas(name)).toHaveLength(2)
    expect(areas(name)).toContain('web')
  })
})
