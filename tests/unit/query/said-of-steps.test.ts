import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { edgeKinds } from '../../../src/domain/model/model'
import { root } from '../../support/datasets/general-dataset'

const saidOfSteps = edgeKinds.filter(({ from }) => from.includes('Step'))

function kindsAfter(name: string, begin: RegExp): readonly string[] {
  const text = readFileSync(join(root, 'cypher', `${name}.cypher`), 'utf8')
  return begin.exec(text)?.[1]?.split('|').toSorted() ?? []
}

describe('a statement that reads all that is said of the steps of a workflow', () => {
  it.each(['workflow-claims', 'workflow-sources', 'workflow-structures'])(
    '%s follows every kind of claim that leaves a step',
    (name) => {
      const claims = saidOfSteps.filter(({ claim }) => claim !== false).map(({ type }) => type)
      expect(kindsAfter(`fields/${name}`, /\(begin\)-\[claim:([A-Z_|]+)\]->/)).toEqual(
        ['HAS_STEP', ...claims].toSorted(),
      )
    },
  )

  it('finds for a drawing every node to which a step leads, but for the next step, which is there', () => {
    const kinds = saidOfSteps.map(({ type }) => type).filter((type) => type !== 'NEXT')
    expect(
      kindsAfter('statements/subgraph/find-workflow-parts', /\(node\)-\[edge:([A-Z_|]+)\]->/),
    ).toEqual(['HAS_STEP', ...kinds].toSorted())
  })
})
