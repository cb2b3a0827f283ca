import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

const acquisitionAt = (library: string) => `acquisition at ${library}`

const seinajoki = 'Seinäjoki main library'
const tuusula = 'Tuusula library'
const menomoneeFalls = 'Menomonee Falls library'
const sanBernardino = 'San Bernardino library'

const blog = `${seinajoki}, “Kirjan tie tilauslistalta lainaajalle”, https://seinajoki.fi/blogi/kirjan-tie-tilauslistalta-lainaajalle, accessed 2026-11-23, page.`

describe('Libraries, compared', () => {
  describeOnReferenceGraph(({ example, query }) => {
    it('21: share receiving and making ready for loan after ordering, in Seinäjoki and Tuusula', async () => {
      const { compareWorkflows } = (await example(21)) as {
        compareWorkflows: Record<string, unknown> & { onlyInOne: Record<string, unknown>[] }
      }
      const { onlyInOne, ...others } = compareWorkflows
      const told = (task: string, at: string, absent: string[], notTold: string[]) => ({
        task: { label: task },
        doneIn: [{ workflow: { label: acquisitionAt(at) } }],
        absentFrom: labelled(...absent.map(acquisitionAt)),
        notToldIn: labelled(...notTold.map(acquisitionAt)),
      })
      expect(onlyInOne).toMatchObject([
        ...[
          'showing arrivals',
          'deciding on extra copies',
          'barcoding',
          'registering copies',
          'copy cataloguing',
          'original cataloguing',
          'spine labelling',
        ].map((task) => told(task, seinajoki, [], [tuusula])),
        ...['unpacking', 'marking as arrived', 'delivery to the units'].map((task) =>
          told(task, tuusula, [], [seinajoki]),
        ),
      ])
      expect(onlyInOne[2]).toMatchObject({
        doneIn: [
          {
            claims: [
              {
                statement: `${acquisitionAt(seinajoki)} has the step barcoding`,
                citation: blog,
              },
            ],
          },
        ],
      })
      const step = (...performers: string[]) => ({
        state: 'STEP',
        step: { performers: labelled(...performers) },
      })
      // No source states that it tells all of either workflow, so nothing is absent.
      const notTold = { state: 'NOT_TOLD', step: null }
      const row = (task: string, ...cells: unknown[]) => ({ task: { label: task }, cells })
      expect(others).toEqual({
        sharedByAll: [
          { task: { label: 'receiving' } },
          // Tuusula says only this; Seinäjoki tells the kinds.
          { task: { label: 'making ready for loan' } },
        ],
        orderDifferences: [],
        alignment: {
          rows: [
            row('receiving', step(), step()),
            row('showing arrivals', step(), notTold),
            row('deciding on extra copies', step('department head'), notTold),
            row('barcoding', step(), notTold),
            row('registering copies', step(), notTold),
            row('copy cataloguing', step(), notTold),
            row('original cataloguing', step(), notTold),
            row('unpacking', notTold, step('library staff')),
            row('marking as arrived', notTold, step('library staff')),
            // Seinäjoki’s step is spine labelling, a kind of it.
            row('making ready for loan', step(), step()),
            row('delivery to the units', notTold, step()),
          ],
        },
      })
    })

    it('30: label before cataloguing in Seinäjoki alone, and there after it, too', async () => {
      expect(await example(30)).toEqual({
        whereOrdered: [
          {
            libraries: labelled(seinajoki),
            ways: [
              {
                from: { label: 'barcoding' },
                to: { label: 'copy cataloguing' },
                modality: 'USUALLY',
              },
              {
                from: { label: 'barcoding' },
                to: { label: 'original cataloguing' },
                modality: 'SOMETIMES',
              },
            ],
            otherWayRound: [
              { from: { label: 'copy cataloguing' }, to: { label: 'spine labelling' } },
              { from: { label: 'original cataloguing' }, to: { label: 'spine labelling' } },
              { from: { label: 'entering a brief record' }, to: { label: 'barcoding' } },
              { from: { label: 'entering a brief record' }, to: { label: 'spine labelling' } },
            ],
          },
        ],
      })
    })

    it('31: receive and barcode by other people in Menomonee Falls than in general', async () => {
      const { library } = (await example(31)) as { library: { differences: unknown[] } }
      const side = (workflow: string, role: string, ...claims: object[]) => ({
        workflow: { label: workflow },
        roles: labelled(role),
        claims,
      })
      const life = `${menomoneeFalls}, “The Life of a Book, Part Two”, accessed 2026-11-23, page.`
      expect(library.differences).toMatchObject([
        {
          workflow: { label: acquisitionAt(menomoneeFalls) },
          general: { label: 'acquisition' },
          relation: 'VARIANT_OF',
          comparison: {
            roleDifferences: [
              {
                task: { label: 'receiving' },
                sides: [
                  side(
                    acquisitionAt(menomoneeFalls),
                    'technical services',
                    ...['checking invoices', 'receiving', 'sorting deliveries'].map((task) => ({
                      statement: `${task} is done by technical services`,
                      citation: life,
                    })),
                  ),
                  side('acquisition', 'cataloguer', {
                    statement: 'receiving is done by cataloguer',
                    citation: expect.stringMatching(/p9\.s1\.$/),
                  }),
                ],
              },
              {
                task: { label: 'barcoding' },
                sides: [
                  side(acquisitionAt(menomoneeFalls), 'processing assistant', { citation: life }),
                  side('acquisition', 'cataloguer', {
                    statement: 'barcoding is often done by cataloguer',
                  }),
                ],
              },
            ],
          },
        },
      ])
    })

    it('32: do their tasks at these places', async () => {
      const { taskPositions } = (await example(32)) as {
        taskPositions: { rows: Record<string, unknown>[] }
      }
      const table = taskPositions.rows.map(({ task, ...places }) => [
        (task as { label: string }).label,
        ...Object.values(places),
      ])
      expect(Object.keys(taskPositions.rows[0] ?? {}).join(' ')).toBe(
        'task seinajoki tuusula tampere helsinki menomoneeFalls sanBernardino',
      )
      expect(table).toEqual([
        ['selection', 2, 3, 2, 1, null, null],
        ['ordering', 3, 4, 6, 2, null, null],
        ['receiving', 5, 5, null, null, 1, null],
        ['cataloguing', 4, null, 5, null, 4, 3],
        ['labelling', 8, null, null, null, 6, 4],
      ])
    })

    it('33: are alike by these measures', async () => {
      const { compareWorkflows } = (await example(33)) as {
        compareWorkflows: { similarities: Record<string, unknown>[] }
      }
      const pair = (one: string, other: string, shared: number, all: number, order: number[]) => ({
        one: { label: acquisitionAt(one) },
        other: { label: acquisitionAt(other) },
        tasks: shared / all,
        sameOrder: order[0],
        otherOrder: order[1],
      })
      expect(compareWorkflows.similarities).toMatchObject([
        pair(seinajoki, tuusula, 4, 17, [12, 0]),
        pair(seinajoki, menomoneeFalls, 4, 17, [5, 1]),
        pair(seinajoki, sanBernardino, 2, 19, [2, 0]),
        pair(tuusula, menomoneeFalls, 1, 17, [1, 0]),
        pair(tuusula, sanBernardino, 1, 17, [1, 0]),
        pair(menomoneeFalls, sanBernardino, 3, 15, [3, 0]),
      ])
      const orders = compareWorkflows.similarities.map(({ order }) => order)
      expect(orders).toEqual([1, 5 / 6, 1, 1, 1, 1])
    })

    it.each([
      ['cvsu-acquisition', 'hammelburg-acquisition', 11, 3, 0],
      ['gwu-lost', 'folio-item', 0, 1, 0],
      ['turku-vaski-acquisition', 'wuerzburg-acquisition', 14, 3, 1],
      ['seinajoki-acquisition', 'menomonee-falls-acquisition', 5, 1, 3],
    ])(
      'have as many other orders as differences of order, and beside them those of which one has both: %s and %s',
      async (one, other, sameOrder, otherOrder, withBoth) => {
        const { data } = await query(
          `query ($ids: [ID!]!) { compareWorkflows(ids: $ids) {
            similarities { sameOrder otherOrder }
            orderDifferences { firstBeforeSecond { workflow { id } } }
          } }`,
          { ids: [one, other] },
        )
        const { compareWorkflows } = data as {
          compareWorkflows: {
            similarities: unknown
            orderDifferences: { firstBeforeSecond: unknown[] }[]
          }
        }
        const { similarities, orderDifferences } = compareWorkflows
        expect(similarities).toEqual([{ sameOrder, otherOrder }])
        const both = orderDifferences.filter((pair) => pair.firstBeforeSecond.length === 2)
        expect([orderDifferences.length, both.length]).toEqual([otherOrder + withBoth, withBoth])
      },
    )

    it('34: are told by so many claims, which are so sure', async () => {
      const { compareWorkflows } = (await example(34)) as {
        compareWorkflows: { workflows: unknown[] }
      }
      const figures = (steps: number, roles: number, handovers: number, weakest: string) => ({
        stepCount: steps,
        roleCount: roles,
        handoverCount: handovers,
        certainty: { weakest },
      })
      expect(compareWorkflows.workflows).toMatchObject([
        { complete: false, ...figures(5, 3, 2, 'OFTEN') },
        { complete: false, ...figures(12, 2, 1, 'SOMETIMES') },
        { complete: null, ...figures(9, 3, 2, 'POSSIBLY') },
        {
          ...figures(9, 3, 2, 'STATED'),
          certainty: {
            claims: 37,
            modalities: [{ value: 'STATED', count: 37 }],
            sources: labelled('The Life of a Book, Part Two'),
          },
        },
      ])
    })

    it('36: contradict each other once, and order seven pairs of tasks otherwise than Seinäjoki', async () => {
      const { contradictions, differences } = (await example(36)) as {
        contradictions: unknown[]
        differences: { from: { label: string }; to: { label: string }; libraries: unknown[] }[]
      }
      expect(contradictions).toEqual([{ kind: 'SERVES_THROUGH' }])
      const gwu = 'George Washington University Libraries'
      const differing = (from: string, to: string, ...libraries: string[]) => ({
        differsIn: ['ORDER'],
        from: { label: from },
        to: { label: to },
        libraries: labelled(...libraries),
      })
      expect(differences).toMatchObject([
        differing('barcoding', 'receiving', gwu, seinajoki),
        differing('copy cataloguing', 'registering copies', gwu, seinajoki),
        {
          ...differing('ordering', 'copy cataloguing', seinajoki, 'Tampere University Library'),
          sides: [
            { sources: labelled('Kirjan tie tilauslistalta lainaajalle') },
            {
              sources: labelled('Kummikirja: ehdotuksesta lainaksi'),
              claims: [{ statement: 'copy cataloguing is followed by ordering' }],
            },
          ],
        },
        differing('original cataloguing', 'registering copies', gwu, seinajoki),
        differing('receiving', 'selection', 'Sandefjord libraries', seinajoki),
        differing('registering copies', 'barcoding', menomoneeFalls, seinajoki),
        differing('registering copies', 'receiving', gwu, seinajoki),
      ])
    })
  })
})
