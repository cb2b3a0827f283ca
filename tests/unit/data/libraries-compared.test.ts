import { readDocumentedGraph, type DocumentedGraph } from '../../support/datasets/documented-graph'
import { documentedLibraries } from '../../support/datasets/documented-libraries'

describe('the documented libraries, compared,', () => {
  let graph: DocumentedGraph

  beforeAll(async () => {
    graph = await readDocumentedGraph()
  })

  it('begin with a purchase suggestion in Seinäjoki, Tuusula and Tampere', () => {
    const steps = graph.origins('DOES', 'receiving-purchase-suggestions')
    expect(steps).toEqual([
      'seinajoki-suggestions',
      'tuusula-suggestions',
      'tampere-university-suggestions',
    ])
    expect(steps.flatMap((step) => graph.origins('NEXT', step))).toEqual([])
    expect(steps.flatMap((step) => graph.targets(step, 'NEXT'))).toEqual([
      'seinajoki-selection',
      'tuusula-selection',
      'tampere-university-collection',
    ])
    const basis = (library: string) =>
      graph.claim(`${library}:${library}-acquisition:HAS_STEP:${library}-suggestions`)['basis']
    expect(['seinajoki', 'tuusula', 'tampere-university'].map(basis)).toEqual([
      'IMPLIED',
      'IMPLIED',
      'EXPLICIT',
    ])
  })

  it('make reserving possible before arrival in Seinäjoki and Tuusula', () => {
    const steps = graph.origins('ENABLES', 'reserving')
    expect(steps).toEqual(['seinajoki-brief-record', 'tuusula-ordering'])
    expect(graph.stepsAfter('seinajoki-brief-record')).toContain('seinajoki-receiving')
    expect(graph.stepsAfter('tuusula-ordering')).toContain('tuusula-receiving')
  })

  it('differ after ordering: Seinäjoki and Tuusula share only receiving', () => {
    const after = (library: string) =>
      graph.stepsAfter(`${library}-ordering`).flatMap((step) => graph.targets(step, 'DOES'))
    const both = after('seinajoki').filter((task) => after('tuusula').includes(task))
    expect(both).toEqual(['receiving'])
    expect(after('tuusula')).toEqual([
      'receiving',
      'unpacking',
      'marking-arrival',
      'preparing-for-loan',
      'delivering-to-units',
    ])
    expect(after('seinajoki')).toHaveLength(8)
  })

  it('label before cataloguing in Seinäjoki alone, and after it there and in both American libraries', () => {
    expect(graph.librariesWhere('labelling', 'cataloguing')).toEqual(['seinajoki'])
    expect(graph.librariesWhere('cataloguing', 'labelling')).toEqual([
      'seinajoki',
      'menomonee-falls',
      'san-bernardino',
    ])
    expect(graph.librariesWhere('barcoding', 'registering-copies')).toEqual(['seinajoki'])
  })

  describe('share', () => {
    it('no node of another library, so that each can be loaded and removed alone', () => {
      const strayed = graph.libraries.flatMap((dataset) =>
        graph.libraries
          .filter((other) => other !== dataset)
          .flatMap((other) => other.edges)
          .filter(({ to }) => dataset.nodes.some(({ id }) => id === to)),
      )
      expect(strayed.map(({ id }) => id)).toEqual([])
    })

    it('what a concept means, and nobody’s practice', () => {
      expect(new Set(graph.shared.edges.map(({ type }) => type))).toEqual(new Set(['BROADER']))
      expect(graph.shared.edges.every(({ properties }) => properties['basis'] === 'IMPLIED')).toBe(
        true,
      )
    })

    it.each([
      ['ordering', ['seinajoki', 'tuusula', 'tampere-university', 'helsinki-region']],
      ['receiving', ['seinajoki', 'tuusula', 'menomonee-falls']],
      ['barcoding', ['seinajoki', 'menomonee-falls', 'san-bernardino']],
      ['spine-labelling', ['seinajoki', 'menomonee-falls', 'san-bernardino']],
      ['copy-cataloguing', ['seinajoki', 'tampere-university']],
      ['registering-copies', ['seinajoki', 'menomonee-falls']],
      ['covering', ['menomonee-falls', 'san-bernardino']],
      ['delivering-to-units', ['tuusula', 'san-bernardino']],
    ])('the task %s', (task, libraries) => {
      const doing = documentedLibraries.filter((id) => graph.tasksOf(id).includes(task))
      expect(doing).toEqual(libraries)
    })
  })
})
