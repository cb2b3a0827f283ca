import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

type Answer = Readonly<Record<string, unknown>>

interface Table {
  readonly rows: readonly { readonly value: string | null; readonly total: number }[]
  readonly columns: readonly { readonly value: string | null; readonly total: number }[]
  readonly cells: readonly {
    readonly row: { readonly value: string | null }
    readonly column: { readonly value: string }
    readonly count: number
  }[]
}

interface Counted {
  readonly crosstab: Table
}

const acquisitionAt = (library: string) => `acquisition at ${library}`

const capital = 'Capital region, Pasila acquisitions and cataloguing office'
const florida = 'Florida libraries that borrow in Alma'
const labourMovement = 'Swedish Labour Movement’s Archives and Library'
const menomoneeFalls = 'Menomonee Falls library'
const sanBernardino = 'San Bernardino library'
const seinajoki = 'Seinäjoki main library'
const tampere = 'Tampere University Library'
const tuusula = 'Tuusula library'

describe('Questions of research: doers, groups and sources', () => {
  describeOnReferenceGraph(({ example }) => {
    it('50: name nobody in 30 of 56 steps, from none in Menomonee Falls to all in San Bernardino', async () => {
      const { libraries } = (await example(50)) as { libraries: readonly Answer[] }
      const counts = (
        label: string,
        workflow: string,
        complete: boolean | null,
        steps: number,
        without: number,
      ) => ({
        label,
        workflows: [
          {
            label: workflow,
            complete,
            steps: { totalCount: steps },
            withoutDoer: { totalCount: without },
          },
        ],
      })
      expect(libraries).toEqual([
        counts(capital, 'acquisition in the capital region', null, 2, 0),
        counts(florida, 'borrowing in Alma in Florida', null, 9, 5),
        counts(menomoneeFalls, acquisitionAt(menomoneeFalls), false, 9, 0),
        counts(sanBernardino, acquisitionAt(sanBernardino), null, 9, 9),
        counts(seinajoki, acquisitionAt(seinajoki), false, 12, 8),
        counts(tampere, acquisitionAt(tampere), false, 6, 4),
        counts(tuusula, acquisitionAt(tuusula), null, 9, 4),
      ])
    })

    it('51: let customers reserve in three libraries, see titles in four, and borrow in two and in general', async () => {
      const { workflows } = (await example(51)) as { workflows: readonly Answer[] }
      const first = (library: string, place: string, step: string, ...enabled: string[]) => {
        const [position, steps] = place.split('/').map(Number)
        return {
          libraries: labelled(library),
          stepsConnection: { totalCount: steps },
          steps: [
            {
              label: step,
              position,
              enablesConnection: {
                edges: enabled.map((task) => ({
                  node: { label: task },
                  claim: { statement: `${step} makes possible ${task}` },
                })),
              },
            },
          ],
        }
      }
      const seeing = 'seeing titles in the web library'
      const online = ['reserving', seeing]
      expect(workflows).toMatchObject([
        first('public libraries', '4/5', 'cataloguing', 'lending'),
        first(labourMovement, '3/4', 'copy cataloguing', 'lending'),
        first('National Library of Sweden', '5/6', 'cataloguing', seeing),
        first('Kuopio city library', '2/5', 'entering a brief record', 'reserving'),
        first(seinajoki, '4/12', 'entering a brief record', ...online),
        first('Siegburg city library', '3/6', 'ordering', seeing),
        first(tuusula, '4/9', 'ordering', ...online),
        first('Würzburg city library', '6/9', 'tagging', 'lending'),
      ])
    })

    it('52: pass work on between two pairs of roles at most, and leave 35 places open', async () => {
      const { compareWorkflows } = (await example(52)) as { compareWorkflows: Answer }
      const figures = (library: string, ...counts: readonly number[]) => ({
        libraries: labelled(library),
        stepCount: counts[0],
        stepsWithoutPerformer: counts[1],
        handoverCount: counts[2],
        unknownHandoverCount: counts[3],
      })
      expect(compareWorkflows['workflows']).toEqual([
        figures(seinajoki, 12, 8, 1, 11),
        figures(tuusula, 9, 4, 2, 5),
        figures(tampere, 6, 4, 0, 5),
        figures(capital, 2, 0, 1, 0),
        figures(menomoneeFalls, 9, 0, 2, 0),
        figures(sanBernardino, 9, 9, 0, 8),
        figures(florida, 9, 5, 2, 6),
      ])
    })

    it('53: name the orderer in eight workflows of acquisition, and the staff in thirteen', async () => {
      const { crosstab } = ((await example(53)) as { stepsConnection: Counted }).stepsConnection
      const workflows = (role: string | null) =>
        crosstab.cells.filter(({ row }) => row.value === role).map(({ column }) => column.value)
      expect(workflows('orderer')).toEqual([
        'gwu-special-purchases',
        'helsinki-region-acquisition',
        'seinajoki-acquisition',
        'tampere-university-acquisition',
        'turku-vaski-acquisition',
        'tuusula-acquisition',
        'uvic-processing',
        'wuerzburg-acquisition',
      ])
      const roles = crosstab.rows.flatMap(({ value }) => (value === null ? [] : [value]))
      expect(roles).toHaveLength(18)
      const most = roles.filter((role) => workflows(role).length >= 3)
      expect(most.map((role) => [role, workflows(role).length])).toEqual([
        ['cataloguer', 3],
        ['library-staff', 13],
        ['orderer', 8],
        ['student-worker', 3],
      ])
      expect(crosstab.rows.find(({ value }) => value === null)?.total).toBe(112)
    })

    it('54: stop three steps in general and twelve in five libraries', async () => {
      const { steps, task } = (await example(54)) as { steps: readonly Answer[]; task: Answer }
      const step = (label: string, workflow: string, modality: string, ...next: string[]) => ({
        label,
        workflow: { label: workflow },
        performersConnection: { edges: [{ claim: { modality } }] },
        next: labelled(...next),
      })
      const withdrawing = 'withdrawing from the register'
      const handingOver = 'handing over within the library'
      const lostAtGwu = 'lost and paid items at George Washington University'
      const deposit = 'legal deposit at the National Library of Sweden'
      const regina = 'end processing at the University of Regina'
      const victoria = 'processing at the University of Victoria'
      expect(steps).toMatchObject([
        step('barcoding', 'acquisition', 'OFTEN'),
        step('cataloguing', 'acquisition', 'STATED'),
        step('receiving', 'acquisition', 'STATED', 'cataloguing', 'barcoding'),
        step(withdrawing, 'damaged items at George Washington University', 'STATED'),
        step(withdrawing, lostAtGwu, 'STATED', 'ordering', 'selection'),
        step('cataloguing', deposit, 'STATED', handingOver),
        step('cataloguing', `${deposit}, older account`, 'STATED', 'making ready for loan'),
        step('sorting what is to be catalogued', deposit, 'STATED', 'cataloguing'),
        step('cataloguing', acquisitionAt(menomoneeFalls), 'STATED', 'registering copies'),
        step(
          'registering copies',
          acquisitionAt(menomoneeFalls),
          'STATED',
          'spine labelling',
          'barcoding',
          'tagging',
          'covering',
        ),
        step(handingOver, regina, 'STATED', 'checking the status'),
        step('cataloguing', victoria, 'STATED', 'checking record and label'),
        step('checking record and label', victoria, 'STATED', 'setting the status'),
        step('setting the status', victoria, 'STATED', handingOver),
        step(handingOver, victoria, 'STATED', 'stamping', 'tagging'),
      ])
      const after = (label: string, distance: number) => ({ task: { label }, distance })
      expect(task).toEqual({
        inMenomoneeFalls: [
          after('registering copies', 1),
          after('barcoding', 2),
          after('covering', 2),
          after('spine labelling', 2),
          after('tagging', 2),
        ],
        inGeneral: [after('lending', 1)],
      })
    })

    it('55: select before they order in both groups, and catalogue before that in the academic one alone', async () => {
      const { compareGroups } = (await example(55)) as {
        compareGroups: Record<'groups' | 'tasks' | 'orders', readonly Answer[]>
      }
      expect(compareGroups.groups).toMatchObject([
        { name: 'public', workflowCount: 41, toldWholeCount: 0, complete: true },
        { name: 'academic', workflowCount: 44, toldWholeCount: 0, complete: true },
      ])
      const done = (label: string, inPublic: number, inAcademic: number) => ({
        task: { label },
        groups: [
          { doneInCount: inPublic, absentFromCount: 0, notToldInCount: 41 - inPublic },
          { doneInCount: inAcademic, absentFromCount: 0, notToldInCount: 44 - inAcademic },
        ],
      })
      expect(compareGroups.tasks).toMatchObject([
        done('receiving', 12, 9),
        done('ordering', 12, 8),
        done('cataloguing', 10, 6),
        done('selection', 11, 5),
        done('labelling', 7, 8),
      ])
      const by = (label: string, workflowCount: number) => ({ role: { label }, workflowCount })
      expect(compareGroups.tasks[1]).toMatchObject({
        groups: [
          {
            performers: [by('orderer', 5), by('library staff', 2), by('selector', 1)],
            withoutPerformerCount: 5,
          },
          {
            performers: [by('librarian', 2), by('orderer', 2), by('subject librarian', 1)],
            withoutPerformerCount: 3,
          },
        ],
      })
      const order = (first: string, second: string, inPublic: number[], inAcademic: number[]) => ({
        first: { label: first },
        second: { label: second },
        groups: [inPublic, inAcademic].map(([forward, backward, both]) => ({
          firstBeforeSecondCount: forward,
          secondBeforeFirstCount: backward,
          bothCount: both,
        })),
      })
      expect(compareGroups.orders).toHaveLength(10)
      expect(compareGroups.orders.slice(0, 4)).toMatchObject([
        order('ordering', 'receiving', [9, 0, 0], [2, 0, 0]),
        // Seinäjoki also decides on extra copies, a kind of selection, after ordering.
        order('selection', 'ordering', [9, 0, 1], [1, 0, 0]),
        order('selection', 'receiving', [8, 1, 1], [0, 0, 0]),
        order('ordering', 'cataloguing', [7, 0, 0], [0, 1, 0]),
      ])
    })

    it('56: hedge in four of nine sources', async () => {
      const { crosstab } = ((await example(56)) as { claimsConnection: Counted }).claimsConnection
      const hedged = crosstab.cells
        .map(({ row, column, count }) => ({ row: row.value, column: column.value, count }))
        .filter(({ column }) => column !== 'STATED')
      const cell = (row: string, column: string, count: number) => ({ row, column, count })
      expect(crosstab.rows).toHaveLength(9)
      expect(hedged.filter(({ row }) => row !== 'kysy-2024-02-04')).toEqual([
        cell('flvc-alma-guide', 'POSSIBLY', 8),
        cell('seinajoki-kirjan-tie', 'SOMETIMES', 2),
        cell('seinajoki-kirjan-tie', 'USUALLY', 6),
        cell('tuusula-kirjan-matka', 'POSSIBLY', 3),
      ])
      const ask = hedged.filter(({ row }) => row === 'kysy-2024-02-04')
      expect(ask.map(({ column }) => column)).toEqual(['POSSIBLY', 'SOMETIMES', 'OFTEN', 'USUALLY'])
    })
  })
})
