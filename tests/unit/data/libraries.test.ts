import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { languages } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import type { Dataset, StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import {
  documentedLibraries,
  readDocumentedData,
  type DocumentedData,
} from '../../support/documented-libraries'
import { root } from '../../support/general-dataset'

describe('the documented libraries', () => {
  let data: DocumentedData
  let all: readonly Dataset[]
  let nodes: readonly StoredNode[]
  let edges: readonly StoredEdge[]

  beforeAll(async () => {
    data = await readDocumentedData()
    all = [data.general, data.shared, ...data.libraries]
    nodes = all.flatMap((dataset) => dataset.nodes)
    edges = all.flatMap((dataset) => dataset.edges)
  })

  function libraryDataset(id: string): Dataset {
    const found = data.libraries.find(({ head }) => head.id === id)
    if (found === undefined) throw new Error(`There is no dataset ${id}.`)
    return found
  }

  const origins = (type: string, to: string) =>
    edges.filter((edge) => edge.type === type && edge.to === to).map(({ from }) => from)
  const targets = (from: string, type: string) =>
    edges.filter((edge) => edge.from === from && edge.type === type).map(({ to }) => to)
  const claim = (id: string) => edges.find((edge) => edge.id === id)?.properties
  const workflowOf = (library: string) => targets(library, 'FOLLOWS')[0] ?? ''

  /** The tasks of a workflow in the order in which its page tells them. */
  const tasksOf = (workflow: string) =>
    targets(workflow, 'HAS_STEP').flatMap((step) => targets(step, 'DOES'))

  /** The steps that come later than a step, at whatever distance. */
  function stepsAfter(step: string): ReadonlySet<string> {
    const found = new Set<string>()
    const open = [step]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const later of targets(next, 'NEXT').filter((id) => !found.has(id))) {
        found.add(later)
        open.push(later)
      }
    }
    return found
  }

  /** A task and all narrower ones. */
  function kindsOf(task: string): readonly string[] {
    return [task, ...origins('BROADER', task).flatMap(kindsOf)]
  }

  /** The libraries in whose workflow a kind of one task comes before a kind of another. */
  function librariesWhere(earlier: string, later: string): readonly string[] {
    const wanted = new Set(kindsOf(later).flatMap((task) => origins('DOES', task)))
    return documentedLibraries.filter((library) =>
      targets(workflowOf(library), 'HAS_STEP')
        .filter((step) => targets(step, 'DOES').some((task) => kindsOf(earlier).includes(task)))
        .some((step) => [...stepsAfter(step)].some((id) => wanted.has(id))),
    )
  }

  it('are all the files of data/libraries, one a library', () => {
    const files = readdirSync(join(root, 'data', 'libraries'))
    expect(files.sort()).toEqual(documentedLibraries.map((id) => `${id}.yaml`).sort())
    expect(data.libraries.map(({ head }) => [head.id, head.library])).toEqual(
      documentedLibraries.map((id) => [id, id]),
    )
  })

  it.each([
    ['seinajoki', 'SINGLE', 'PUBLIC', 'FI'],
    ['tuusula', 'SINGLE', 'PUBLIC', 'FI'],
    ['tampere-university', 'SINGLE', 'ACADEMIC', 'FI'],
    ['helsinki-region', 'CONSORTIUM', 'PUBLIC', 'FI'],
    ['menomonee-falls', 'SINGLE', 'PUBLIC', 'US'],
    ['san-bernardino', 'SINGLE', 'PUBLIC', 'US'],
    ['flvc-borrowing', 'CONSORTIUM', 'ACADEMIC', 'US'],
  ])('include %s: %s, %s, %s', (id, kind, type, country) => {
    const library = nodes.find((node) => node.id === id)
    expect(library).toMatchObject({ kind: 'Library', properties: { kind, type, country } })
  })

  it.each(documentedLibraries)('cite one page for each node and claim: %s', (id) => {
    const dataset = libraryDataset(id)
    const sources = dataset.nodes.filter(({ kind }) => kind === 'Source')
    expect(sources).toHaveLength(1)
    const cited = [`${sources[0]?.id ?? ''}#page`]
    const silent = [
      ...dataset.nodes.filter(({ kind }) => kind !== 'Source'),
      ...dataset.edges.filter(({ type }) => type !== 'DOES'),
    ].filter(({ properties }) => String(properties['sources']) !== String(cited))
    expect(silent.map((thing) => thing.id)).toEqual([])
    expect(sources[0]?.properties['accessDate']).toBe('2026-11-23')
  })

  it.each(languages)('have labels in %s', (language) => {
    const bare = [data.shared, ...data.libraries]
      .flatMap((dataset) => dataset.nodes)
      .filter(({ kind }) => kind !== 'Source')
      .filter(({ properties }) => !(localisedName('label', language) in properties))
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('share no name with another node of a kind, so that a label finds one', () => {
    const names = nodes
      .filter(({ kind }) => kind !== 'Step' && kind !== 'Source')
      .flatMap(({ kind, properties }) =>
        [...new Set([properties['names'] ?? []].flat())].map((name) => `${kind} ${name}`),
      )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(documentedLibraries)('each follow one variant of a general workflow: %s', (library) => {
    expect(targets(library, 'FOLLOWS')).toHaveLength(1)
    expect(targets(workflowOf(library), 'VARIANT_OF')).toEqual([
      library === 'flvc-borrowing' ? 'interlibrary-loan' : 'acquisition',
    ])
  })

  it('are told to the end but for the two whose page was read only so far', () => {
    const open = documentedLibraries.filter(
      (id) => nodes.find((node) => node.id === workflowOf(id))?.properties['complete'] === false,
    )
    expect(open).toEqual(['seinajoki', 'tampere-university'])
  })

  it.each([
    [
      'seinajoki',
      'receiving-purchase-suggestions selection ordering entering-brief-records receiving ' +
        'showing-arrivals deciding-on-extra-copies barcoding registering-copies copy-cataloguing ' +
        'original-cataloguing spine-labelling',
    ],
    [
      'tuusula',
      'receiving-purchase-suggestions proposing-titles selection ordering receiving unpacking ' +
        'marking-arrival preparing-for-loan delivering-to-units',
    ],
    [
      'tampere-university',
      'receiving-purchase-suggestions choosing-collection searching-vendor-site ' +
        'checking-catalogues copy-cataloguing ordering',
    ],
    ['helsinki-region', 'selection ordering'],
    [
      'menomonee-falls',
      'receiving sorting-deliveries checking-invoices cataloguing registering-copies ' +
        'spine-labelling barcoding tagging covering',
    ],
    [
      'san-bernardino',
      'looking-up-in-system assigning-to-branch assigning-call-number barcoding stamping ' +
        'spine-labelling adding-logo covering delivering-to-units',
    ],
    [
      'flvc-borrowing',
      'sending-loan-requests dispatching receiving-borrowed-items lending renewing renewing ' +
        'returning returning-to-lending-library declaring-lost',
    ],
  ])('tell their tasks in order: %s', (library, tasks) => {
    expect(tasksOf(workflowOf(library))).toEqual(tasks.split(' '))
  })

  it.each([
    ['seinajoki-selection', ['seinajoki-ordering', 'seinajoki-brief-record']],
    ['seinajoki-ordering', ['seinajoki-receiving']],
    ['seinajoki-brief-record', ['seinajoki-receiving']],
    ['seinajoki-registering', ['seinajoki-copy-cataloguing', 'seinajoki-own-cataloguing']],
    ['seinajoki-spine-labelling', []],
    ['tuusula-suggestions', ['tuusula-selection']],
    ['tuusula-proposing', ['tuusula-selection']],
    ['tuusula-receiving', ['tuusula-unpacking']],
    ['menomonee-falls-receiving', ['menomonee-falls-sorting', 'menomonee-falls-invoices']],
    [
      'menomonee-falls-item-records',
      [
        'menomonee-falls-call-number-sticker',
        'menomonee-falls-barcoding',
        'menomonee-falls-tagging',
        'menomonee-falls-covering',
      ],
    ],
    [
      'flvc-borrowing-lending',
      ['flvc-borrowing-patron-returning', 'flvc-borrowing-renewing-by-staff'],
    ],
    ['flvc-borrowing-renewing-by-partner', ['flvc-borrowing-patron-returning']],
    ['flvc-borrowing-declaring-lost', []],
  ])('go on from %s', (step, next) => {
    expect(targets(step, 'NEXT')).toEqual(next)
  })

  it.each([
    ['seinajoki', 'department-head orderer orderer department-head'],
    ['tuusula', 'library-staff department-head orderer library-staff library-staff'],
    ['tampere-university', 'orderer'],
    ['helsinki-region', 'orderer'],
    [
      'menomonee-falls',
      'technical-services technical-services technical-services cataloguer cataloguer ' +
        'processing-assistant processing-assistant processing-assistant processing-assistant',
    ],
    ['san-bernardino', ''],
    ['flvc-borrowing', 'library-staff other-library customer'],
  ])('name who does a step only where the page does: %s', (library, performers) => {
    const named = targets(workflowOf(library), 'HAS_STEP').flatMap((step) =>
      targets(step, 'DONE_BY'),
    )
    expect(named.join(' ')).toBe(performers)
  })

  it.each([
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-copy-cataloguing', 'USUALLY'],
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-own-cataloguing', 'SOMETIMES'],
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-barcoding', 'STATED'],
    ['tuusula:tuusula-proposing:DONE_BY:library-staff', 'POSSIBLY'],
    ['flvc-borrowing:flvc-borrowing-lending:NEXT:flvc-borrowing-renewing-by-staff', 'POSSIBLY'],
    ['flvc-borrowing:flvc-borrowing-lending:NEXT:flvc-borrowing-patron-returning', 'STATED'],
    ['flvc-borrowing:flvc-borrowing-loan:HAS_STEP:flvc-borrowing-declaring-lost', 'POSSIBLY'],
  ])('say %s as strongly as the page: %s', (id, modality) => {
    expect(claim(id)?.['modality']).toBe(modality)
  })

  it.each([
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-own-cataloguing', 'for some material'],
    [
      'tampere-university:tampere-university-acquisition:HAS_STEP:tampere-university-copying',
      'when another university has the record',
    ],
    ['san-bernardino:san-bernardino-acquisition:HAS_STEP:san-bernardino-covering', 'for hardbacks'],
  ])('keep the condition of %s', (id, condition) => {
    expect(claim(id)?.['condition']).toBe(condition)
  })

  it('begin with a purchase suggestion in Seinäjoki, Tuusula and Tampere', () => {
    const steps = origins('DOES', 'receiving-purchase-suggestions')
    expect(steps).toEqual([
      'seinajoki-suggestions',
      'tuusula-suggestions',
      'tampere-university-suggestions',
    ])
    expect(steps.flatMap((step) => origins('NEXT', step))).toEqual([])
    expect(steps.flatMap((step) => targets(step, 'NEXT'))).toEqual([
      'seinajoki-selection',
      'tuusula-selection',
      'tampere-university-collection',
    ])
    const basis = (library: string) =>
      claim(`${library}:${library}-acquisition:HAS_STEP:${library}-suggestions`)?.['basis']
    expect(['seinajoki', 'tuusula', 'tampere-university'].map(basis)).toEqual([
      'IMPLIED',
      'IMPLIED',
      'EXPLICIT',
    ])
  })

  it('make reserving possible before arrival in Seinäjoki and Tuusula', () => {
    const steps = origins('ENABLES', 'reserving')
    expect(steps).toEqual(['seinajoki-brief-record', 'tuusula-ordering'])
    expect([...stepsAfter('seinajoki-brief-record')]).toContain('seinajoki-receiving')
    expect([...stepsAfter('tuusula-ordering')]).toContain('tuusula-receiving')
  })

  it('differ after ordering, where Seinäjoki and Tuusula share only receiving', () => {
    const after = (library: string) =>
      [...stepsAfter(`${library}-ordering`)].flatMap((step) => targets(step, 'DOES'))
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

  it('label before cataloguing in Seinäjoki alone, and after it there and in Menomonee Falls', () => {
    expect(librariesWhere('labelling', 'cataloguing')).toEqual(['seinajoki'])
    expect(librariesWhere('cataloguing', 'labelling')).toEqual(['seinajoki', 'menomonee-falls'])
    expect(librariesWhere('barcoding', 'registering-copies')).toEqual(['seinajoki'])
  })

  describe('share', () => {
    const users = (id: string): readonly string[] => [
      ...data.libraries
        .filter((dataset) => dataset.edges.some((edge) => edge.to === id))
        .map(({ head }) => head.id),
      ...origins('BROADER', id).flatMap(users),
    ]

    it('concepts of which at least two speak', () => {
      const lonely = data.shared.nodes
        .filter(({ kind }) => kind !== 'Library' && kind !== 'Source')
        .filter(({ id }) => new Set(users(id)).size < 2)
      expect(lonely.map(({ id }) => id)).toEqual([])
    })

    it('no concept that only one has, which stays with that library', () => {
      const strayed = data.libraries.flatMap((dataset) =>
        data.libraries
          .filter((other) => other !== dataset)
          .flatMap((other) => other.edges)
          .filter(({ to }) => dataset.nodes.some(({ id }) => id === to)),
      )
      expect(strayed.map(({ id }) => id)).toEqual([])
    })

    it('what a concept means, and nobody’s practice', () => {
      expect(new Set(data.shared.edges.map(({ type }) => type))).toEqual(new Set(['BROADER']))
      expect(data.shared.edges.every(({ properties }) => properties['basis'] === 'IMPLIED')).toBe(
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
      const doing = documentedLibraries.filter((id) => tasksOf(workflowOf(id)).includes(task))
      expect(doing).toEqual(libraries)
    })
  })

  it('have their own words for the roles', () => {
    const titles = edges
      .filter(({ type, properties }) => type === 'HAS_ROLE' && 'title' in properties)
      .map(({ from, to, properties }) => `${from}: ${to} is ${String(properties['title'])}`)
    expect(titles).toEqual([
      'seinajoki: department-head is department head',
      'seinajoki: orderer is acquisitions department',
      'tuusula: department-head is department head',
      'tuusula: orderer is worker in charge of acquisitions',
      'tuusula: library-staff is worker',
      'tampere-university: orderer is acquisitions worker',
      'helsinki-region: orderer is acquisition secretary',
      'helsinki-region: acquisitions-service-manager is service manager',
      'menomonee-falls: technical-services is technical services',
      'menomonee-falls: cataloguer is cataloguer',
      'menomonee-falls: processing-assistant is processing assistant',
      'flvc-borrowing: library-staff is staff',
    ])
  })
})
