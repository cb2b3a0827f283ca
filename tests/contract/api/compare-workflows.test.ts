import type { Api } from '../../support/api/api'
import { apiOverLibraries } from '../../support/api/documented-api'
import { describeOverGraph } from '../../support/engines/over-graph'

type Answer = Readonly<Record<string, unknown>>

const everything = `
  workflows {
    workflow { id label } libraries { id } complete stepCount roleCount roles { id } handoverCount
    certainty { claims modalities { value count } bases { value count } weakest sources { id } }
  }
  sharedByAll { ...Task }
  sharedBySome { ...Task }
  onlyInOne { ...Task }
  orderDifferences {
    first { id } second { id } firstBeforeSecond { ...Order } secondBeforeFirst { ...Order } withoutOrder { id }
  }
  roleDifferences { task { id } shared { id } sides { workflow { id } steps { id } roles { id } claims { statement citation } } }
  resourceDifferences { task { id } shared { id } sides { workflow { id } steps { id } resources { id } claims { id } } }
  channelDifferences { task { id } shared { id } sides { workflow { id } steps { id } channels { id } claims { id } } }
  splits { task { id } inOne { ...Steps } inSeveral { ...Steps } }
  alignment { rows { task { id } cells { workflow { id } step { id } state } } }
  similarities { one { id } other { id } tasks tasksWithBroader order sameOrder otherOrder succession }
`

const fragments = `
  fragment Task on ComparedTask { task { id } byKinds doneIn { ...Steps } absentFrom { id } notToldIn { id } kindOf { id } }
  fragment Steps on StepsInWorkflow { workflow { id } steps { id } claims { id } }
  fragment Order on OrderInWorkflow { workflow { id } from { id } to { id } distance modality claims { id statement } }
`

const answers = new Map<string, string>()

describeOverGraph(
  'comparing workflows',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiOverLibraries(engine.graph())
    })

    const compare = async (ids: string, selected: string): Promise<Answer> => {
      const list = ids
        .split(' ')
        .map((id) => `"${id}-acquisition"`)
        .join(', ')
      const answer = await api.ask(`{ compareWorkflows(ids: [${list}]) { ${selected} } }`)
      return (answer as { compareWorkflows: Answer }).compareWorkflows
    }

    it('tells what both do, with the claims that say so', async () => {
      const selected = 'sharedByAll { task { label } doneIn { claims { statement } } }'
      const { sharedByAll } = await compare('seinajoki tuusula', selected)
      const tasks = sharedByAll as { task: { label: string }; doneIn: unknown }[]
      expect(tasks.map(({ task }) => task.label)).toEqual([
        'receiving purchase suggestions',
        'selection',
        'ordering',
        'receiving',
        'making ready for loan',
      ])
      expect(tasks[2]?.doneIn).toEqual([
        { claims: [{ statement: 'acquisition at Seinäjoki main library has the step ordering' }] },
        { claims: [{ statement: 'acquisition at Tuusula library has the step ordering' }] },
      ])
    })

    it('does not say that Seinäjoki lacks what its page was not read to', async () => {
      const selected = 'onlyInOne { task { id } absentFrom { id } notToldIn { id } }'
      const { onlyInOne } = await compare('seinajoki tuusula', selected)
      expect(onlyInOne).toContainEqual({
        task: { id: 'delivering-to-units' },
        absentFrom: [],
        notToldIn: [{ id: 'seinajoki-acquisition' }],
      })
      // Tuusula's page does not say that it tells all, and makes material ready for loan.
      expect(onlyInOne).toContainEqual({
        task: { id: 'barcoding' },
        absentFrom: [],
        notToldIn: [{ id: 'tuusula-acquisition' }],
      })
    })

    it('tells that Menomonee Falls catalogues before it registers and barcodes, and Seinäjoki both before and after', async () => {
      const selected = `orderDifferences { first { id } second { id }
        firstBeforeSecond { workflow { id } } secondBeforeFirst { workflow { id } modality claims { statement } } }`
      const { orderDifferences } = await compare('seinajoki menomonee-falls', selected)
      const pairs = orderDifferences as { first: { id: string }; second: { id: string } }[]
      expect(pairs.map(({ first, second }) => `${first.id} ${second.id}`)).toEqual([
        'receiving cataloguing',
        'barcoding registering-copies',
        'cataloguing barcoding',
        'cataloguing registering-copies',
      ])
      expect(pairs[3]).toMatchObject({
        firstBeforeSecond: [
          { workflow: { id: 'seinajoki-acquisition' } },
          { workflow: { id: 'menomonee-falls-acquisition' } },
        ],
        secondBeforeFirst: [
          {
            workflow: { id: 'seinajoki-acquisition' },
            modality: 'USUALLY',
            claims: [
              {
                statement: 'acquisition at Seinäjoki main library has the step registering copies',
              },
              { statement: 'registering copies is usually followed by copy cataloguing' },
              {
                statement:
                  'acquisition at Seinäjoki main library usually has the step copy cataloguing',
              },
            ],
          },
        ],
      })
    })

    it('tells what one of Seinäjoki and Menomonee Falls splits and the other does in one step', async () => {
      const selected = 'splits { task { id } inOne { workflow { id } } inSeveral { steps { id } } }'
      expect(await compare('menomonee-falls seinajoki', selected)).toEqual({
        splits: [
          {
            task: { id: 'receiving' },
            inOne: [{ workflow: { id: 'seinajoki-acquisition' } }],
            inSeveral: [
              {
                steps: [
                  { id: 'menomonee-falls-receiving' },
                  { id: 'menomonee-falls-sorting' },
                  { id: 'menomonee-falls-invoices' },
                ],
              },
            ],
          },
          {
            task: { id: 'cataloguing' },
            inOne: [{ workflow: { id: 'menomonee-falls-acquisition' } }],
            inSeveral: [
              {
                steps: [
                  { id: 'seinajoki-brief-record' },
                  { id: 'seinajoki-copy-cataloguing' },
                  { id: 'seinajoki-own-cataloguing' },
                ],
              },
            ],
          },
        ],
      })
    })

    it('gives real nodes, to be asked on, and two aliases their own values', async () => {
      const selected = `a: sharedByAll { task { label(languages: [FI]) performers(library: "public-libraries") { label } } }
        b: sharedByAll { it: task { performers(limit: 0) { label } } }`
      const { a, b } = await compare('seinajoki tuusula', selected)
      expect((a as unknown[])[2]).toEqual({
        task: { label: 'tilaaminen', performers: [{ label: 'orderer' }] },
      })
      expect((b as unknown[])[2]).toEqual({ it: { performers: [] } })
    })

    it('takes only what comes after a task, or before it, kinds included', async () => {
      const shared = async (given: string): Promise<unknown> => {
        const answer = (await api.ask(
          `{ compareWorkflows(ids: ["seinajoki-acquisition", "menomonee-falls-acquisition"], ${given}) {
            sharedByAll { task { id } } workflows { stepCount } } }`,
        )) as { compareWorkflows: { sharedByAll: { task: { id: string } }[] } }
        return answer.compareWorkflows.sharedByAll.map(({ task }) => task.id)
      }
      expect(await shared('afterTask: "cataloguing"')).toEqual([
        'barcoding',
        'registering-copies',
        'spine-labelling',
      ])
      expect(await shared('beforeTask: "cataloguing"')).toEqual(['receiving'])
      expect(await shared('afterTask: "receiving", beforeTask: "barcoding"')).toEqual([])
    })

    it('refuses a part that a workflow does not have', async () => {
      const compare = (given: string) =>
        api.refusal(
          `{ compareWorkflows(ids: ["tuusula-acquisition", "san-bernardino-acquisition"], ${given}) { sharedByAll { byKinds } } }`,
        )
      expect(await compare('afterTask: "ordering"')).toEqual({
        code: 'BAD_USER_INPUT',
        message:
          'The workflow san-bernardino-acquisition does not do ordering, so it has no part that lies before or after it. Leave the workflow out, or name a task that all do.',
      })
      expect(await compare('beforeTask: "odering"')).toMatchObject({ code: 'NOT_FOUND' })
    })

    it('takes the first of a list of order differences', async () => {
      const selected = 'orderDifferences(limit: 1) { first { id } }'
      expect(await compare('seinajoki menomonee-falls', selected)).toEqual({
        orderDifferences: [{ first: { id: 'receiving' } }],
      })
    })

    it('needs two statements, however much is asked for', async () => {
      api.statements.length = 0
      await compare('seinajoki tuusula', everything.replaceAll(/\.\.\.\w+/g, '__typename'))
      expect(api.statements).toHaveLength(2)
    })

    it.each([
      ['["seinajoki-acquisition"]', 'BAD_USER_INPUT', 'The argument ids names one workflow.'],
      ['[]', 'BAD_USER_INPUT', 'The argument ids names no workflow.'],
      ['["acquisition", "acquisition"]', 'BAD_USER_INPUT', 'names acquisition twice'],
      [
        JSON.stringify(Array.from({ length: 11 }, (_, index) => `w${index}`)),
        'BAD_USER_INPUT',
        'names 11 workflows; 10 are compared at most',
      ],
      [
        '["acquisition", "tusula-acquisition"]',
        'NOT_FOUND',
        'The argument ids names no workflow: tusula-acquisition. Did you mean "tuusula-acquisition"',
      ],
      ['["acquisition", "ordering"]', 'NOT_FOUND', 'The argument ids names no workflow: ordering.'],
      ['["nothing", "nowhere"]', 'NOT_FOUND', 'The argument ids names no workflow: nothing.'],
    ])('refuses %s', async (ids, code, message) => {
      const refusal = await api.refusal(
        `{ compareWorkflows(ids: ${ids}) { sharedByAll { byKinds } } }`,
      )
      expect(refusal.code).toBe(code)
      expect(refusal.message).toContain(message)
    })

    it.each([
      `
        {
          compareWorkflows(
            ids: [
              "acquisition"
              "seinajoki-acquisition"
              "tuusula-acquisition"
              "menomonee-falls-acquisition"
              "san-bernardino-acquisition"
              "tampere-university-acquisition"
              "helsinki-region-acquisition"
            ]
          ) { ${everything} }
        }
        ${fragments}
      `,
      '{ compareWorkflows(ids: ["flvc-borrowing-loan", "interlibrary-loan"]) { alignment { rows { task { label } cells { step { performers { label } next { id } } } } } } }',
      `{ libraries { id differences { workflow { id } general { id } relation comparison { ${everything} } } } } ${fragments}`,
    ])('answers the same on every engine: %#', async (query) => {
      const text = JSON.stringify(await api.ask(query))
      expect(text.length).toBeGreaterThan(500)
      expect(text).toBe(answers.get(query) ?? text)
      answers.set(query, text)
    })
  },
  { keepsGraph: true },
)
