import { loadDataset } from '../support/datasets/load-dataset'
import { edgeField, edgeFields, nodeKinds, type EdgeField } from '../../src/domain/model/model'
import { readSizes } from '../../src/limits/sizes/read-sizes'
import type { PracticeFilter } from '../../src/query/where/practice'
import { readGeneralDataset } from '../support/datasets/general-dataset'
import { loadFewLibraries } from '../support/servers/reference-server'
import { describeOverGraph } from '../support/engines/over-graph'

describeOverGraph('The sizes of a graph', ({ graph }) => {
  it('are nothing if it is empty', async () => {
    const sizes = await readSizes(graph())
    expect(sizes.nodes(['Role'])).toBe(0)
    expect(sizes.edges(['PERFORMS'])).toBe(0)
    const degrees = nodeKinds
      .flatMap(({ name }) => edgeFields(name))
      .map((field) => sizes.degree(field))
    expect(new Set(degrees)).toEqual(new Set([0]))
  })

  it('are those of the dataset that it holds, from both ends of each edge', async () => {
    const dataset = await readGeneralDataset()
    await loadDataset(graph(), dataset, { now: () => new Date('2026-11-24T12:00:00Z') })
    const sizes = await readSizes(graph())
    for (const { name } of nodeKinds) {
      expect(sizes.nodes([name])).toBe(dataset.nodes.filter(({ kind }) => kind === name).length)
    }
    const kinds = new Map(dataset.nodes.map(({ id, kind }) => [id, kind]))
    for (const field of nodeKinds.flatMap(({ name }) => edgeFields(name))) {
      const isForward = field.direction === 'FORWARD'
      const endsAt = (target: string) =>
        dataset.edges
          .filter(({ type }) => type === field.edge.type)
          .map(({ from, to }) => (isForward ? [from, to] : [to, from]))
          .filter(([near]) => kinds.get(near ?? '') === field.owner)
          .filter(([, far]) => kinds.get(far ?? '') === target)
          .map(([near]) => near)
      const largestTo = (target: string) => {
        const ends = endsAt(target)
        return Math.max(0, ...ends.map((near) => ends.filter((end) => end === near).length))
      }
      const largest = field.targets.reduce((sum, target) => sum + largestTo(target), 0)
      expect([field.owner, field.field, sizes.degree(field)]).toEqual([
        field.owner,
        field.field,
        largest,
      ])
    }
    for (const field of nodeKinds.flatMap(({ name }) => edgeFields(name))) {
      expect(sizes.degree(field, {})).toBe(sizes.degree(field))
    }
    const performs = dataset.edges.filter(({ type }) => type === 'PERFORMS').length
    expect(sizes.edges(['PERFORMS'])).toBe(performs)
  })

  it('tell how many workflows have so many steps, the longest first', async () => {
    const dataset = await readGeneralDataset()
    await loadDataset(graph(), dataset, { now: () => new Date('2026-11-24T12:00:00Z') })
    const { lengths } = await readSizes(graph())
    const steps = dataset.edges.filter(({ type }) => type === 'HAS_STEP').map(({ from }) => from)
    const ofWorkflows = [...new Set(steps)].map((id) => steps.filter((from) => from === id).length)
    const longestFirst = [...new Set(ofWorkflows)].sort((one, other) => other - one)
    expect(longestFirst.length).toBeGreaterThan(0)
    expect(lengths).toEqual(
      longestFirst.map((length) => ({
        steps: length,
        workflows: ofWorkflows.filter((each) => each === length).length,
      })),
    )
  })

  it('are smaller if practices meet and only that of libraries in general is asked for', async () => {
    await loadFewLibraries(graph())
    const sizes = await readSizes(graph())
    const degree = (whose?: PracticeFilter) =>
      sizes.degree(edgeField('Task', 'steps') as EdgeField, whose)
    // A task that only single libraries have shows all of its steps.
    expect(degree({})).toBe(3)
    expect(degree({ practice: 'ALL' })).toBe(5)
    expect(degree({ library: 'tuusula' })).toBe(5)
    expect(degree()).toBe(5)
  })
})
