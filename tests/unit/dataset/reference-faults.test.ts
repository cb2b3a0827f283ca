import type { KnownNodes } from '../../../src/dataset/read/known-node'
import { datasetOf, faultsOf, head } from '../../support/datasets/dataset-folder'

const nodes = `
roles:
  - { id: orderer, label: { en: orderer }, kind: STAFF }
tasks:
  - { id: ordering, label: { en: ordering } }
channels:
  - { id: ordering-desk, label: { en: the desk } }
sources:
  - { id: handbook, title: Handbook }
`

function faultsIn(lines: readonly string[], known?: KnownNodes): Promise<readonly string[]> {
  return faultsOf(
    { 'a.yaml': `${lines.join('\n')}\n`, 'head.yaml': head + nodes.trimStart() },
    known,
  )
}

const role = ['roles:', '  - id: a', '    label: { en: A }', '    kind: STAFF']
const elsewhere: KnownNodes = new Map([
  ['shelving', { kind: 'Task', dataset: 'general', label: { EN: 'shelving', FI: 'hyllytys' } }],
  ['nameless', { kind: 'Task', dataset: 'general', label: {} }],
])

describe('a reference', () => {
  it('must lead to a node that there is', async () => {
    expect(
      await faultsIn([
        ...role,
        '    tasks:',
        '      - orderin',
        '      - to: shelving',
        '    responsibilities: [nothing]',
      ]),
    ).toEqual([
      'a.yaml:6:9 There is no task "orderin". Did you mean "ordering"?',
      'a.yaml:7:13 There is no task "shelving". Describe it here, or give the dataset that does along with this one.',
      'a.yaml:8:24 There is no task or resource "nothing". Describe it here, or give the dataset that does along with this one.',
    ])
  })

  it('must lead to a node of the right kind', async () => {
    expect(
      await faultsIn([
        ...role,
        '    tasks: [ordering-desk]',
        '    responsibilities: [handbook]',
        '    broader: [ordering]',
      ]),
    ).toEqual([
      'a.yaml:5:13 The key "tasks" of a role leads to tasks; "ordering-desk" is a channel.',
      'a.yaml:6:24 The key "responsibilities" of a role leads to tasks or resources; "handbook" is a source.',
      'a.yaml:7:15 The key "broader" of a role leads to roles; "ordering" is a task.',
    ])
  })

  it('of a step leads to a task, and names whose practice it is', async () => {
    expect(
      await faultsIn([
        'workflows:',
        '  - id: buying',
        '    label: { en: buying }',
        '    steps:',
        '      - id: first',
        '        task: orderer',
        '        library: some-librari',
        '        sources: [handbok#p1]',
        '      - id: second',
        '        task: odering',
        '        next: [frist]',
      ]),
    ).toEqual([
      'a.yaml:6:15 The key "task" of a step leads to tasks; "orderer" is a role.',
      'a.yaml:7:18 There is no library "some-librari". Did you mean "some-library"?',
      'a.yaml:8:19 There is no source "handbok". Did you mean "handbook"?',
      'a.yaml:10:15 There is no task "odering". Did you mean "ordering"?',
      'a.yaml:11:16 There is no step "frist". Did you mean "first"?',
    ])
  })

  it('to a source or a library must lead to one', async () => {
    expect(
      await faultsIn([
        ...role,
        '    sources: [handbook#p1, handbok#p1]',
        '    tasks:',
        '      - to: ordering',
        '        library: orderer',
        '        sources: [ordering#p1]',
      ]),
    ).toEqual([
      'a.yaml:5:28 There is no source "handbok". Did you mean "handbook"?',
      'a.yaml:8:18 The key "library" leads to libraries; "orderer" is a role.',
      'a.yaml:9:19 The key "sources" leads to sources; "ordering" is a task.',
    ])
  })

  it('of the head must lead to a library', async () => {
    expect(await faultsOf({ 'a.yaml': head.replace('library: some', 'library: sone') })).toEqual([
      'a.yaml:6:12 There is no library "sone-library". Did you mean "some-library"?',
    ])
  })

  it('can lead to a node of another dataset', async () => {
    expect(await faultsIn([...role, '    tasks: [shelving]'], elsewhere)).toEqual([])
    expect(await faultsIn([...role, '    channels: [shelving]'], elsewhere)).toEqual([
      'a.yaml:5:16 The key "channels" of a role leads to channels; "shelving" is a task.',
    ])
  })

  it('of an annotation can lead to every kind of node', async () => {
    const annotation = [
      'annotations:',
      '  - id: note',
      '    label: { en: Note }',
      '    about: [ordering, handbook, note, nobody]',
    ]
    expect(await faultsIn(annotation)).toEqual([
      'a.yaml:4:39 There is no node "nobody". Describe it here, or give the dataset that does along with this one.',
    ])
  })
})

describe('an id', () => {
  it('stands once, also over several files, and both places are named', async () => {
    expect(
      await faultsIn([
        'tasks:',
        '  - { id: a, label: { en: A } }',
        'channels:',
        '  - { id: a, label: { en: A } }',
        '  - { id: orderer, label: { en: A } }',
      ]),
    ).toEqual([
      'a.yaml:4:11 The id "a" is taken already, at a.yaml:2:11. Choose another.',
      'head.yaml:12:11 The id "orderer" is taken already, at a.yaml:5:11. Choose another.',
    ])
  })

  it('of another dataset cannot be taken again', async () => {
    expect(await faultsIn(['tasks:', '  - { id: shelving, label: { en: S } }'], elsewhere)).toEqual(
      [
        'a.yaml:2:11 The dataset "general" has a node "shelving" already. Refer to that, or choose another id. To take it over, import this together with a version of "general" that no longer has it.',
      ],
    )
  })
})

describe('claims of one kind between the same nodes', () => {
  it('are told apart by the key "as"', async () => {
    expect(
      await faultsIn([
        ...role,
        '    tasks:',
        '      - ordering',
        '      - { to: ordering, modality: OFTEN }',
        '      - { to: ordering, as: other }',
      ]),
    ).toEqual([
      'a.yaml:7:15 The same is claimed already, at a.yaml:6:9. Tell the two apart with the key "as".',
    ])
  })
})

describe('a step of a task in another dataset', () => {
  const workflow = (task: string) => [
    'workflows:',
    '  - id: tidying',
    '    label: { en: tidying }',
    '    steps:',
    '      - id: first',
    `        task: ${task}`,
  ]

  it('takes over the label of its task', async () => {
    const files = { 'a.yaml': `${workflow('shelving').join('\n')}\n`, 'head.yaml': head }
    const { nodes } = await datasetOf(files, elsewhere)
    expect(nodes.find(({ id }) => id === 'first')?.properties).toMatchObject({
      labelEn: 'shelving',
      labelFi: 'hyllytys',
    })
  })

  it('needs a label of its own if that has none', async () => {
    expect(await faultsIn(workflow('nameless'), elsewhere)).toEqual([
      'a.yaml:5:9 The step "first" has no label, and neither has its task. Add the key "label".',
    ])
  })
})
