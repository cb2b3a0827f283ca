import { InvalidDataset, type Fault } from '../../../src/domain/errors'
import * as nearestWord from '../../../src/domain/nearest-word'
import { datasetText } from '../../../src/dataset/read/dataset-file'
import { givenDatasets } from '../../../src/dataset/read-datasets'
import { head } from '../../support/datasets/dataset-folder'

describe('a file with very many faults', () => {
  it('is told with what was meant in the faults that are told, and no other is looked for', () => {
    const meant = jest.spyOn(nearestWord, 'didYouMean')
    const tasks = Array.from(
      { length: 400 },
      (_, index) => `  - { id: task-${index}, label: { en: T }, broader: [taks-${index}] }\n`,
    )
    const bytes = Buffer.from(`${head}tasks:\n${tasks.join('')}`)
    const faults = faultsIn(bytes)
    expect(faults).toHaveLength(100)
    expect(faults[99]?.message).toContain('There is no task "taks-99". Did you mean "task-99"')
    expect(meant).toHaveBeenCalledTimes(100)
    meant.mockRestore()
  })

  // A reader that looks at all columns for each would take minutes.
  it('is read in time that grows with its columns alone', () => {
    const count = 40_000
    const heads = Array.from({ length: count }, (_, index) => `ä${index}`).join(',')
    const text = `nodeKind,id,${heads}\r\nTask,a${',x'.repeat(count)}\r\n`
    const { faults } = datasetText('a.nodes.csv', text)
    expect(faults).toHaveLength(count)
    const last = `ä${count - 1}`
    expect(faults.at(-1)).toMatchObject({
      line: 1,
      column: 13 + heads.length - last.length,
      message: `The column "${last}" is not known here. (row 1, column "${last}")`,
    })
  }, 30_000)
})

function faultsIn(bytes: Buffer): readonly Fault[] {
  try {
    givenDatasets([{ files: [{ name: 'a.yaml', bytes }] }])
  } catch (error) {
    if (error instanceof InvalidDataset) return error.faults
    throw error
  }
  return []
}
