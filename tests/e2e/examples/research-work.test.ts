import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

type Answer = Readonly<Record<string, unknown>>

describe('Questions of research: what is done', () => {
  describeOnReferenceGraph(({ example }) => {
    it('57: are nine rows for Tuusula', async () => {
      const { steps } = (await example(57)) as { steps: readonly Answer[] }
      const row = (position: number, label: string, ...performers: string[]) => ({
        position,
        label,
        performers: labelled(...performers),
      })
      expect(steps).toMatchObject([
        row(1, 'receiving purchase suggestions'),
        row(2, 'proposing titles', 'library staff'),
        row(3, 'selection', 'department head'),
        row(4, 'ordering', 'orderer'),
        row(5, 'receiving'),
        row(6, 'unpacking', 'library staff'),
        row(7, 'marking as arrived', 'library staff'),
        row(8, 'making ready for loan'),
        row(9, 'delivery to the units'),
      ])
      expect(steps[3]).toEqual({
        position: 4,
        label: 'ordering',
        task: { id: 'ordering' },
        performers: labelled('orderer'),
        uses: labelled('library system'),
        channels: [],
        next: labelled('receiving'),
        enables: labelled('reserving', 'seeing titles in the web library'),
      })
    })

    it('58: do eight tasks before lending, five of them in general', async () => {
      const { task } = (await example(58)) as { task: { precededBy: readonly Answer[] } }
      const before = (label: string, distance: number, workflow: string, relation: string) => ({
        task: { label },
        distance,
        occurrences: [{ workflow: { label: workflow }, relation }],
      })
      const inGeneral = (label: string, distance: number) =>
        before(label, distance, 'acquisition', 'ENABLES')
      const inFlorida = (label: string, distance: number) =>
        before(label, distance, 'borrowing in Alma in Florida', 'NEXT')
      expect(task.precededBy).toMatchObject([
        inGeneral('barcoding', 1),
        inGeneral('cataloguing', 1),
        inFlorida('receiving borrowed items', 1),
        inFlorida('getting material transported', 2),
        inGeneral('receiving', 2),
        inGeneral('ordering', 3),
        inFlorida('sending interlibrary loan requests', 3),
        inGeneral('selection', 4),
      ])
    })

    it('59: make ready by several steps in three libraries, in one that leaves the kinds open, and label in three', async () => {
      const { taskPositions } = (await example(59)) as {
        taskPositions: { rows: { cells: { steps: { label: string }[]; state: string }[] }[] }
      }
      const cells = taskPositions.rows.map((row) =>
        row.cells.map(({ state, steps }) => [state, ...steps.map(({ label }) => label)]),
      )
      expect(cells).toEqual([
        [
          ['STEP', 'barcoding', 'registering copies', 'spine labelling'],
          ['STEP', 'making ready for loan'],
          ['STEP', 'registering copies', 'spine labelling', 'barcoding', 'tagging', 'covering'],
          ['STEP', 'barcoding', 'stamping', 'spine labelling', 'adding the logo', 'covering'],
          ['NOT_TOLD'],
        ],
        [
          ['STEP', 'barcoding', 'spine labelling'],
          ['NOT_TOLD'],
          ['STEP', 'spine labelling', 'barcoding'],
          ['STEP', 'barcoding', 'spine labelling'],
          ['NOT_TOLD'],
        ],
      ])
    })

    it('60: tell eighteen tasks alone, of which twelve are kinds of what others do', async () => {
      const { compareWorkflows } = (await example(60)) as {
        compareWorkflows: { onlyInOne: { task: Answer; kindOf: Answer[]; absentFrom: Answer[] }[] }
      }
      const { onlyInOne } = compareWorkflows
      expect(onlyInOne).toHaveLength(18)
      expect(onlyInOne.flatMap(({ absentFrom }) => absentFrom)).toEqual([])
      const alone = onlyInOne.filter(({ kindOf }) => kindOf.length === 0)
      expect(alone.map(({ task }) => task)).toEqual(
        labelled(
          'showing arrivals',
          'proposing titles',
          "searching the vendor's site",
          'checking catalogues',
          'looking up in the system',
          'assigning to a branch',
        ),
      )
    })

    it('61: have 2 to 12 steps, and part in five of ten workflows', async () => {
      const { workflows } = (await example(61)) as {
        workflows: {
          id: string
          stepsConnection: { totalCount: number }
          parts: { label: string; split: string }[]
        }[]
      }
      const rows = workflows.map(({ id, stepsConnection, parts }) => [
        id,
        stepsConnection.totalCount,
        ...parts.map(({ label, split }) => `${label} ${split}`),
      ])
      expect(rows).toEqual([
        ['acquisition', 5, 'receiving INCLUSIVE'],
        ['feedback-handling', 3, 'receiving feedback EXCLUSIVE'],
        ['flvc-borrowing-loan', 9, 'lending EXCLUSIVE'],
        ['helsinki-region-acquisition', 2],
        ['interlibrary-loan', 2],
        ['menomonee-falls-acquisition', 9, 'receiving PARALLEL', 'registering copies PARALLEL'],
        ['san-bernardino-acquisition', 9],
        ['seinajoki-acquisition', 12, 'selection PARALLEL', 'registering copies INCLUSIVE'],
        ['tampere-university-acquisition', 6],
        ['tuusula-acquisition', 9],
      ])
    })

    it('62: use a library system in three libraries, and barcodes in three', async () => {
      const { resources } = (await example(62)) as {
        resources: {
          label: string
          kind: string
          stepsConnection: {
            edges: { node: { label: string }; claim: { library: { label: string } } }[]
          }
        }[]
      }
      const rows = resources.map(({ label, kind, stepsConnection }) => [
        label,
        kind,
        ...stepsConnection.edges
          .map(({ node, claim }) => `${claim.library.label}: ${node.label}`)
          .sort(),
      ])
      expect(rows).toEqual([
        [
          'barcode',
          'EQUIPMENT',
          'Menomonee Falls library: barcoding',
          'San Bernardino library: barcoding',
          'Seinäjoki main library: barcoding',
          'Seinäjoki main library: registering copies',
        ],
        [
          'library system',
          'SYSTEM',
          'San Bernardino library: looking up in the system',
          'Seinäjoki main library: entering a brief record',
          'Seinäjoki main library: registering copies',
          'Tuusula library: marking as arrived',
          'Tuusula library: ordering',
        ],
      ])
    })
  })
})
