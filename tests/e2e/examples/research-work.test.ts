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

    it('58: do eleven tasks right before lending, two of them in general', async () => {
      const { task } = (await example(58)) as {
        task: {
          precededBy: readonly {
            task: Answer
            occurrences: readonly { distance: number; workflow: { libraries: readonly Answer[] } }[]
          }[]
        }
      }
      const rightBefore = task.precededBy
        .map((each) => ({
          ...each,
          occurrences: each.occurrences.filter(({ workflow }) =>
            workflow.libraries.some(({ kind }) => kind !== 'SYSTEM'),
          ),
        }))
        .filter(({ occurrences }) => occurrences.some(({ distance }) => distance === 1))
      const before = (label: string, ...occurrences: readonly (readonly [string, string])[]) => ({
        task: { label },
        distance: 1,
        occurrences: occurrences.map(([workflow, relation]) => ({
          workflow: { label: workflow },
          relation,
        })),
      })
      const turku = ['acquisition at Turku city library', 'NEXT'] as const
      const repository = ['lending a book at the National Repository Library', 'NEXT'] as const
      const labour = ['cataloguing at the Swedish Labour Movement’s Library', 'ENABLES'] as const
      expect(rightBefore).toMatchObject([
        before('barcoding', ['acquisition', 'ENABLES']),
        before('cataloguing', ['acquisition', 'ENABLES'], turku),
        before('copy cataloguing', labour),
        before(
          'fetching from the shelf',
          ['interlibrary loan at the desk of the Ivy Tech library in Lawrence', 'NEXT'],
          repository,
        ),
        before('labelling', turku),
        before('notifying customers', [
          'interlibrary loan at the desk of Randolph-Macon College',
          'NEXT',
        ]),
        before('original cataloguing', labour),
        before('producing accessible books', ['course books at Celia', 'NEXT']),
        before('receiving borrowed items', ['borrowing in Alma in Florida', 'NEXT']),
        before('registering copies', turku),
        before('tagging', ['acquisition at Würzburg city library', 'ENABLES']),
      ])
      expect(task.precededBy).toHaveLength(20)
      expect(task.precededBy[16]).toMatchObject({ distance: 2 })
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

    it('61: have 2 to 12 steps, and part in eleven of 33 workflows of acquisition', async () => {
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
      expect(rows).toHaveLength(33)
      const lengths = rows.map(([, steps]) => Number(steps))
      expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 12])
      expect(rows.filter((row) => row.length > 2)).toEqual([
        ['arbark-cataloguing', 4, 'searching for a record EXCLUSIVE'],
        ['gwu-copy-cataloguing', 11, 'searching for a record EXCLUSIVE'],
        ['kuopio-acquisition', 5, 'entering a brief record PARALLEL'],
        ['menomonee-falls-acquisition', 9, 'receiving PARALLEL', 'registering copies PARALLEL'],
        ['sandefjord-selection', 6, 'sorting deliveries PARALLEL'],
        ['seinajoki-acquisition', 12, 'selection PARALLEL', 'registering copies INCLUSIVE'],
        ['turku-vaski-acquisition', 9, 'receiving PARALLEL'],
        ['umw-gobi', 4, 'receiving EXCLUSIVE'],
        ['umw-mcnaughton', 4, 'receiving EXCLUSIVE'],
        ['uvic-processing', 7, 'handing over within the library PARALLEL'],
        ['wuerzburg-acquisition', 9, 'receiving PARALLEL'],
      ])
    })

    it('62: use a library system at fourteen steps, and name Alma or Koha at seven', async () => {
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
      const system = rows.find(([label]) => label === 'library system')
      expect(system).toHaveLength(2 + 14)
      expect(system).toEqual(
        expect.arrayContaining([
          'San Bernardino library: looking up in the system',
          'Seinäjoki main library: entering a brief record',
          'Tuusula library: marking as arrived',
          'Würzburg city library: cataloguing',
        ]),
      )
      const named = rows.filter(([label]) => label === 'Alma' || label === 'Koha')
      expect(named).toEqual([
        [
          'Alma',
          'SYSTEM',
          'Archer Library of the University of Regina: checking the status',
          'George Washington University Libraries: receiving',
          'Rose Library of Emory University: cataloguing',
          'Van Wylen Library of Hope College: setting the status',
        ],
        [
          'Koha',
          'SYSTEM',
          'National Repository Library: lending',
          'National Repository Library: marking the due date',
          'Turku city library: ordering',
        ],
      ])
      expect(new Set(rows.map(([, kind]) => kind))).toEqual(new Set(['SYSTEM']))
    })
  })
})
