import type { KnownNodes } from '../../../src/dataset/read/known-node'
import { readDatasets } from '../../../src/dataset/read-datasets'
import {
  datasetOf,
  faultsOf,
  head,
  inFolder,
  kindsOfClaims,
} from '../../support/datasets/dataset-folder'

const headTable = 'id,name.en,version,licence,library\r\ntest,Test,1.0.0,CC0-1.0,some-library\r\n'
const nodesTable = [
  'nodeKind,id,workflow,position,task,label.en,label.fi,alternativeLabels.en,kind,faceToFace,end,sources,title,modality',
  'Library,some-library,,,,Some library,,,GENERIC,,,,,',
  'Source,handbook,,,,,,,,,,,Käsikirja,',
  'Task,ordering,,,,ordering,tilaaminen,,,,,handbook#p1 | handbook#p2,,',
  'Task,receiving,,,,receiving,,"taking in|unpacking \\| sorting",,,,,,',
  'Channel,desk,,,,"the ""desk""",,,,TRUE,,,,',
  'Role,buyer,,,,buyer,,,STAFF,,,handbook#p3,,',
  'Workflow,buying,,,,buying,,,,,,handbook#p4,,',
  'Step,second,buying,20,receiving,,,,,,true,,,USUALLY',
  'Step,first,buying,10,ordering,"first,\nas a rule",,,,,,,,',
].join('\r\n')
const edgesTable = [
  'from,kind,to,modality,variesBy,amount,sources,as',
  'buyer,PERFORMS,ordering,OFTEN,LIBRARY|PERSON,,,',
  'buyer,SERVES_THROUGH,desk,,,NONE,[],by-day',
  'first,NEXT,second,,,,,',
].join('\r\n')

const tables = {
  'test.dataset.csv': headTable,
  'test.nodes.csv': nodesTable,
  'test.edges.csv': edgesTable,
}

const same = `${head}
sources: [{ id: handbook, title: Käsikirja }]
tasks:
  - { id: ordering, label: { en: ordering, fi: tilaaminen }, sources: [handbook#p1, handbook#p2] }
  - id: receiving
    label: { en: receiving }
    alternativeLabels: { en: [taking in, unpacking | sorting] }
channels:
  - { id: desk, label: { en: the "desk" }, faceToFace: true }
roles:
  - id: buyer
    label: { en: buyer }
    kind: STAFF
    sources: [handbook#p3]
    tasks: [{ to: ordering, modality: OFTEN, variesBy: [LIBRARY, PERSON] }]
    channels: [{ to: desk, amount: NONE, sources: [], as: by-day }]
workflows:
  - id: buying
    label: { en: buying }
    sources: [handbook#p4]
    steps:
      - { id: first, task: ordering, label: { en: "first,\\nas a rule" }, next: [second] }
      - { id: second, task: receiving, end: true, modality: USUALLY }
`

describe('tables', () => {
  it('say the same as YAML does', async () => {
    const fromTables = await datasetOf(tables)
    const fromYaml = await datasetOf({ 'a.yaml': same })
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect([...fromTables.nodes].sort(byId)).toEqual([...fromYaml.nodes].sort(byId))
    expect([...fromTables.edges].sort(byId)).toEqual([...fromYaml.edges].sort(byId))
    expect(fromTables).toMatchObject({ head: fromYaml.head, checksum: fromYaml.checksum })
  })

  it('name who made the dataset in one cell, each with an ORCID iD in brackets', async () => {
    const cited = (creators: string) => ({
      ...tables,
      'test.dataset.csv': `id,name.en,version,licence,library,creators,date,doi\r\ntest,Test,1.0.0,CC0-1.0,some-library,"${creators}",2026,10.5072/a\r\n`,
    })
    const { head: read } = await datasetOf(
      cited('Virtanen, Maija (0000-0002-1825-0097) | City Library (Main)'),
    )
    expect(read).toMatchObject({
      creators: [
        { name: 'Virtanen, Maija', orcid: '0000-0002-1825-0097' },
        { name: 'City Library (Main)' },
      ],
      date: '2026',
      doi: '10.5072/a',
    })
    expect(await faultsOf(cited('City Library | Virtanen, Maija (0000-0002-1825-0079)'))).toEqual([
      'test.dataset.csv:2:38 This is no ORCID iD: its last sign does not fit the others. Look for a mistyped one. (row 2, column "creators")',
    ])
  })

  it('can be as spreadsheets save them: semicolons, tabs, a byte order mark, empty columns and rows', async () => {
    const { checksum } = await datasetOf(tables)
    for (const delimiter of [';', '\t']) {
      const spread = Object.entries(tables).map(([name, text]) => {
        const lines = text.replaceAll('taking in|', 'taking in | ').split(/\r\n|\n(?=as)/)
        const cells = lines.map((line) => line.replaceAll(',', delimiter))
        const whole = cells.join('\r\n').replace(`"first${delimiter}\r\nas`, '"first,\nas')
        return [
          name,
          `\uFEFF${whole}\r\n\r\n${delimiter}${delimiter}\r\n`.replaceAll('TRUE', 'TOSI'),
        ]
      })
      expect((await datasetOf(Object.fromEntries(spread))).checksum).toBe(checksum)
    }
  })

  it('are found by the name of one of them, and are one dataset', async () => {
    await inFolder({ ...tables, 'other.nodes.csv': 'broken' }, async (folder) => {
      const named = ['test.edges.csv', 'test.nodes.csv'].map((name) => `${folder}/${name}`)
      const datasets = await readDatasets(named)
      expect(datasets.map((dataset) => dataset.head.id)).toEqual(['test'])
      expect(datasets[0]?.edges).toHaveLength(7)
    })
  })

  it('can stand beside YAML in a folder', async () => {
    const { nodes } = await datasetOf({
      'head.yaml': head,
      'nodes.csv': 'nodeKind,id,label.en\nTask,one,One\n',
    })
    expect(nodes.map(({ id }) => id)).toEqual(['some-library', 'one'])
  })

  it('keep a text that a spreadsheet would take for a formula, behind an apostrophe', async () => {
    const { nodes } = await datasetOf({
      'head.yaml': head,
      'nodes.csv': "nodeKind,id,label.en,label.fi\nTask,one,'=1+1,''-x\nTask,two,'quoted',-\n",
    })
    expect(
      nodes.slice(1).map(({ properties }) => [properties['labelEn'], properties['labelFi']]),
    ).toEqual([
      ['=1+1', "'-x"],
      ["'quoted'", '-'],
    ])
  })
})

describe('the faults of tables', () => {
  const elsewhere: KnownNodes = new Map([
    ['cataloguing', { kind: 'Task', dataset: 'general', label: { EN: 'cataloguing' } }],
  ])

  function nodes(...lines: readonly string[]): Promise<readonly string[]> {
    return faultsOf({ 'head.yaml': head, 'x.nodes.csv': lines.join('\n') }, elsewhere)
  }

  it('are told all at once, with line and column, and row and column for who sees a table', async () => {
    expect(
      await nodes(
        'nodeKind,id,label.en,kind,faceToFace,sources',
        'Role,a,A,STAF,,handbook#p1',
        'Channel,b,"B',
        'or so",,maybe,',
        'Task,,C,,,hand book',
        'Task,cataloguing,,,,',
        'Task,a,A,STAFF,,',
      ),
    ).toEqual([
      'x.nodes.csv:2:10 "STAF" is not one of STAFF, GROUP, CUSTOMER, VENDOR, MACHINE, EXTERNAL. Did you mean "STAFF"? (row 2, column "kind")',
      'x.nodes.csv:2:16 There is no source "handbook". Describe it here, or give the dataset that does along with this one. (row 2, column "sources")',
      'x.nodes.csv:4:9 true or false is expected under "faceToFace". (row 3, column "faceToFace")',
      'x.nodes.csv:5:6 The key "id" is missing. Add it: A readable English slug, unique over the whole graph. (row 4, column "id")',
      'x.nodes.csv:5:11 A source is cited by its id, with the place in it if it has parts: handbook#p9.s3, or handbook alone. (row 4, column "sources")',
      'x.nodes.csv:6:6 The dataset "general" has a node "cataloguing" already. Refer to that, or choose another id. To take it over, import this together with a version of "general" that no longer has it. (row 5, column "id")',
      'x.nodes.csv:6:18 The key "label" is missing. Add it: What it is called, by language. (row 5, column "label.en")',
      'x.nodes.csv:7:6 The id "a" is taken already, at x.nodes.csv:2:6. Choose another. (row 6, column "id")',
      'x.nodes.csv:7:10 The key "kind" is not known here. There are: id, label, alternativeLabels, description, exactMatch, closeMatch, broadMatch, sources, channels, uses, produces, with, broader, duration, waitingTime, frequency, quantity. (row 6, column "kind")',
    ])
  })

  it('name a head that is mistyped, and check the cells below it', async () => {
    expect(await nodes('nodeKind,id,lable.en,comment,id', 'Task,a,A,x,b', 'Task,b,B,y,,z')).toEqual(
      [
        'x.nodes.csv:1:13 The column "lable.en" is not known here. Did you mean "label.en"? (row 1, column "lable.en")',
        expect.stringMatching(
          /^x\.nodes\.csv:1:22 The column "comment" is not known here\. There are: nodeKind, id, workflow, .*, sources\. \(row 1, column "comment"\)$/,
        ),
        'x.nodes.csv:1:30 The column "id" stands twice in the table; keep one of them. (row 1, column "id")',
        'x.nodes.csv:3:13 The cell stands in a column that has no head. Give it one, or empty the column: index=False in pandas, row.names = FALSE in R. (row 3)',
      ],
    )
  })

  it('are heads and words that mean something to JavaScript, like any other', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const faults = await faultsOf({
        'a.yaml': head,
        'x.nodes.csv': `nodeKind,id,label.en,faceToFace,${name}\nChannel,desk,desk,${name},a\n${name},b,B,,\n`,
      })
      expect(faults.map((fault) => fault.split(/ (?:There are:|Did you mean)/)[0])).toEqual([
        `x.nodes.csv:1:33 The column "${name}" is not known here.`,
        expect.stringContaining('x.nodes.csv:2:19 true or false is expected under "faceToFace".'),
        expect.stringContaining(`x.nodes.csv:3:1 "${name}" is not one of Role, Task, `),
      ])
    }
  })

  it('are those of kinds and of the place of steps too', async () => {
    expect(
      await nodes(
        'nodeKind,id,workflow,position,task,label.en',
        'Taks,a,,,,A',
        ',b,,,,B',
        'Workflow,w,,,,W',
        'Step,s,v,1,a,',
        'Step,t,,1,a,',
        'Step,u,w,first,a,',
        'Task,c,w,3,,C',
      ),
    ).toEqual([
      'x.nodes.csv:2:1 "Taks" is not one of Role, Task, Channel, Workflow, Step, Resource, Library, Duration, Rate, Annotation, Source. Did you mean "Task"? (row 2, column "nodeKind")',
      'x.nodes.csv:3:1 The kind of the node is missing: one of Role, Task, Channel, Workflow, Step, Resource, Library, Duration, Rate, Annotation, Source. (row 3, column "nodeKind")',
      'x.nodes.csv:5:8 The table has no workflow "v". Did you mean "w"? (row 5, column "workflow")',
      'x.nodes.csv:6:8 A step must name its workflow here. (row 6, column "workflow")',
      'x.nodes.csv:7:10 The place of the step in its workflow is expected here, as a whole number: 1, 2, 3. (row 7, column "position")',
      'x.nodes.csv:8:8 Only a step has one; empty it. (row 8, column "workflow")',
      'x.nodes.csv:8:10 Only a step has one; empty it. (row 8, column "position")',
    ])
  })

  it('of claims stand in the edges table', async () => {
    expect(
      await faultsOf(
        {
          'head.yaml': `${head}roles:\n  - { id: r, label: { en: R }, kind: STAFF }\n`,
          'x.edges.csv':
            'from;kind;to;modality\nr;PERFORMS;cataloging;OFTEN\nr;PERFORM;cataloguing;OFTN\nr;PERFORMS;;\n',
        },
        elsewhere,
      ),
    ).toEqual([
      'x.edges.csv:2:12 There is no task "cataloging". Did you mean "cataloguing"? (row 2, column "to")',
      `x.edges.csv:3:3 "PERFORM" is not one of ${kindsOfClaims}. Did you mean "PERFORMS"? (row 3, column "kind")`,
      'x.edges.csv:4:12 The key "to" is missing. Add it: The id of the other node. (row 4, column "to")',
    ])
  })

  it('are that there is no head, or more than one', async () => {
    expect(await faultsOf({ 'x.nodes.csv': nodesTable })).toEqual([
      'x.nodes.csv:1:1 No file of the dataset has a head. Add a table whose name ends in dataset.csv. (row 1)',
    ])
    expect(
      await faultsOf({ 'dataset.csv': `${headTable}b,B,1,CC0-1.0,c\n`, 'nodes.csv': nodesTable }),
    ).toEqual([
      'dataset.csv:3:1 This table has one row below its heads, and tells of one dataset. (row 3)',
    ])
  })

  it('are what keeps a table from being read', async () => {
    expect(await faultsOf({ 'head.yaml': head, 'nodes.csv': 'nodeKind,id\nTask,"a\n' })).toEqual([
      'nodes.csv:2:1 A quotation mark opens a cell here or above, and none closes it.',
    ])
    expect(
      await faultsOf({
        'head.yaml': head,
        'table.csv': 'nodeKind,id\n',
        'nodes.csv': Buffer.from('k\xe4si', 'latin1'),
      }),
    ).toEqual([
      'nodes.csv:1:1 The file is not in UTF-8. Save it with that encoding; a spreadsheet calls it “CSV UTF-8”.',
      'table.csv:1:1 A table of a dataset has a name that ends in nodes.csv, edges.csv or dataset.csv. Give it one.',
    ])
  })
})
