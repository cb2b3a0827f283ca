import { readFileSync } from 'node:fs'

import { givenDatasets } from '../../src/dataset/read-datasets'
import { importDatasets } from '../../src/dataset/import-datasets'
import { removeDataset } from '../../src/dataset/remove-dataset'
import { apiOver } from '../support/api/api'
import { describeOverGraph } from '../support/engines/over-graph'

const now = () => new Date('2026-11-29T12:00:00Z')

const circulation = `dataset: { id: base, name: { en: Base }, version: 1.0.0, licence: CC0-1.0, library: any-library }
libraries:
  - { id: any-library, label: { en: any library }, kind: ANY }
tasks:
  - { id: circulation, label: { en: circulation } }
`

/** A library that has a concept of its own, or no longer. */
const first = (
  version: string,
  concept: string,
) => `dataset: { id: first, name: { en: First }, version: ${version}, licence: CC0-1.0, library: first-library }
libraries:
  - { id: first-library, label: { en: First }, kind: SINGLE, workflows: [first-returns] }
workflows:
  - id: first-returns
    label: { en: returns }
    steps:
      - { id: first-step, task: quarantining }
${concept}`

const own = `tasks:
  - { id: quarantining, label: { en: keeping apart } }
`

const second = `dataset: { id: second, name: { en: Second }, version: 1.0.0, licence: CC0-1.0, library: second-library }
libraries:
  - { id: second-library, label: { en: Second }, kind: SINGLE }
claims:
  - { from: quarantining, kind: BROADER, to: circulation }
`

const concepts = readFileSync(require.resolve('#root/examples/our-concepts.yaml'), 'utf8')

describeOverGraph('a concept that one library has and others name', ({ graph }) => {
  const load = (...texts: readonly string[]) =>
    importDatasets(
      graph(),
      (known) => {
        const given = texts.map((text, index) => ({
          files: [{ name: `${index}.yaml`, bytes: Buffer.from(text) }],
        }))
        return givenDatasets(given, { known })
      },
      { now },
    )

  beforeEach(async () => {
    await load(circulation)
    await load(first('1.0.0', own))
    await load(second)
  })

  it('keeps that library from going, and the message tells the way out', async () => {
    await expect(removeDataset(graph(), 'first')).rejects.toThrow(
      'cannot let go of nodes that other datasets refer to: "quarantining" by second:quarantining:BROADER:circulation of "second". Keep them, change those datasets first, or import a dataset that takes them over together with this one.',
    )
  })

  it('cannot be taken from it by a dataset of shared concepts alone', async () => {
    await expect(load(concepts)).rejects.toThrow(
      'To take it over, import this together with a version of "first" that no longer has it.',
    )
  })

  it('passes to a dataset of shared concepts with what others say of it, so that the library can go', async () => {
    await load(first('1.1.0', ''), concepts)
    await removeDataset(graph(), 'first')
    const answer = await apiOver(graph()).ask(`{ task(id: "quarantining") {
      dataset { id } label steps(practice: ALL) { id } claims(practice: ALL) { id } broader { id } } }`)
    expect(answer).toEqual({
      task: {
        dataset: { id: 'our-concepts' },
        label: 'quarantining',
        steps: [],
        claims: [
          { id: 'our-concepts:quarantining:BROADER:circulation' },
          { id: 'second:quarantining:BROADER:circulation' },
        ],
        broader: [{ id: 'circulation' }],
      },
    })
  })
})
