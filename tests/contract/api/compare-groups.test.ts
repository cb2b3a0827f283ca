import type { Api } from '../../support/api/api'
import { apiOverLibraries } from '../../support/api/documented-api'
import { describeOverGraph } from '../../support/engines/over-graph'

interface Row {
  readonly groups: readonly Readonly<Record<string, unknown>>[]
}

interface Comparison {
  readonly groups: readonly { readonly workflows: readonly { readonly id: string }[] }[]
  readonly inSeveral: readonly { readonly id: string }[]
  readonly tasks: readonly Row[]
  readonly orders: readonly Row[]
}

const byType = '[{ name: "public", types: [PUBLIC] }, { name: "academic", types: [ACADEMIC] }]'
const byCountry = '[{ name: "Finland", countries: ["FI"] }, { name: "others", others: true }]'

const answers = new Map<string, string>()

const everything = `
  groups { name libraries { id } workflows { id } workflowCount leftOut complete toldWholeCount }
  inSeveral { id }
  tasks(limit: 1000) { task { id label } groups {
    group doneInCount absentFromCount notToldInCount withoutPerformerCount
    doneIn { workflow { id } steps { id } claims { id } } performers { role { id } workflowCount claims { id statement } }
  } }
  orders(limit: 1000) { first { id } second { id } groups {
    group firstBeforeSecondCount secondBeforeFirstCount bothCount withoutOrderCount
  } }
`

describeOverGraph(
  'comparing groups',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiOverLibraries(engine.graph())
    })

    const compare = async (groups: string, selected: string, tasks = ''): Promise<Comparison> => {
      const given = tasks === '' ? '' : `, tasks: [${tasks}]`
      const answer = await api.ask(`{ compareGroups(groups: ${groups}${given}) { ${selected} } }`)
      return (answer as { compareGroups: Comparison }).compareGroups
    }

    const workflowsOf = async (groups: string): Promise<readonly string[]> => {
      const { groups: found } = await compare(groups, 'groups { workflows { id } }')
      return found.map(({ workflows }) => workflows.map(({ id }) => id).join(' '))
    }

    it('takes libraries by type and country, and others for the rest, without libraries in general', async () => {
      expect(await workflowsOf(byType)).toEqual([
        'helsinki-region-acquisition menomonee-falls-acquisition san-bernardino-acquisition seinajoki-acquisition tuusula-acquisition',
        'flvc-borrowing-loan tampere-university-acquisition',
      ])
      expect(await workflowsOf(byCountry)).toEqual([
        'helsinki-region-acquisition seinajoki-acquisition tampere-university-acquisition tuusula-acquisition',
        'flvc-borrowing-loan menomonee-falls-acquisition san-bernardino-acquisition',
      ])
    })

    it('lets all conditions of a group hold, and takes the general picture if it is named', async () => {
      const groups = `[
        { name: "one", types: [PUBLIC], countries: ["US"] }
        { name: "two", workflows: [" acquisition "] }
        { name: "three", libraries: ["tuusula", "seinajoki"], workflows: ["tuusula-acquisition", "seinajoki-acquisition"] }
      ]`
      expect(await workflowsOf(groups)).toEqual([
        'menomonee-falls-acquisition san-bernardino-acquisition',
        'acquisition',
        'seinajoki-acquisition tuusula-acquisition',
      ])
    })

    it('counts a workflow in each group that has it, and names it', async () => {
      const groups = '[{ name: "public", types: [PUBLIC] }, { name: "Finland", countries: ["FI"] }]'
      const { inSeveral } = await compare(groups, 'inSeveral { id }')
      expect(inSeveral.map(({ id }) => id)).toEqual([
        'helsinki-region-acquisition',
        'seinajoki-acquisition',
        'tuusula-acquisition',
      ])
    })

    it('counts who orders: three of the four in Finland name the orderer, and one nobody', async () => {
      const selected = `tasks { groups { group doneInCount absentFromCount notToldInCount withoutPerformerCount
        performers { role { id } workflowCount claims { statement } } } }`
      const { tasks } = await compare(byCountry, selected, '"ordering"')
      const statement = 'ordering is done by orderer'
      expect(tasks).toEqual([
        {
          groups: [
            {
              group: 'Finland',
              doneInCount: 4,
              absentFromCount: 0,
              notToldInCount: 0,
              withoutPerformerCount: 1,
              performers: [
                {
                  role: { id: 'orderer' },
                  workflowCount: 3,
                  claims: [{ statement }, { statement }, { statement }],
                },
              ],
            },
            {
              group: 'others',
              doneInCount: 0,
              absentFromCount: 0,
              notToldInCount: 3,
              withoutPerformerCount: 0,
              performers: [],
            },
          ],
        },
      ])
    })

    it('counts in which order: cataloguing before barcoding abroad, and both ways in Seinäjoki', async () => {
      const selected = `orders { first { id } second { id }
        groups { firstBeforeSecondCount secondBeforeFirstCount bothCount withoutOrderCount } }`
      const counts = (forward: number, both: number) => ({
        firstBeforeSecondCount: forward,
        secondBeforeFirstCount: 0,
        bothCount: both,
        withoutOrderCount: 0,
      })
      const { orders } = await compare(byCountry, selected, '"barcoding", "cataloguing"')
      expect(orders).toEqual([
        {
          first: { id: 'cataloguing' },
          second: { id: 'barcoding' },
          groups: [counts(0, 1), counts(2, 0)],
        },
      ])
    })

    it('lets the three counts of each task add up to the workflows of the group', async () => {
      const selected =
        'tasks(limit: 1000) { groups { doneInCount absentFromCount notToldInCount } }'
      const { tasks } = await compare(byType, selected)
      expect(tasks.length).toBeGreaterThan(20)
      for (const { groups } of tasks) {
        const sums = groups.map((counts) =>
          Object.values(counts).reduce<number>((sum, count) => sum + Number(count), 0),
        )
        expect(sums).toEqual([5, 2])
      }
    })

    it.each([
      ['[{ name: "one", types: [PUBLIC] }]', 'names 1. Name 2 to 5 groups'],
      [
        '[{ name: "one", types: [PUBLIC] }, { name: "one", others: true }]',
        'two groups “one”. Give each group a name of its own.',
      ],
      [
        '[{ name: "one", types: [PUBLIC] }, { name: "two", types: [SCHOOL] }]',
        'The group “two” has no workflow',
      ],
      ['[{ name: "one", types: [PUBLIC] }, { name: "two" }]', 'The group “two” has no condition'],
      [
        '[{ name: "one", types: [PUBLIC] }, { name: "two", others: true, countries: ["FI"] }]',
        'has others: true and countries',
      ],
      [
        '[{ name: "one", others: true }, { name: "two", others: true }]',
        'two groups with others: true',
      ],
      [
        '[{ name: "one", types: [] }, { name: "two", others: true }]',
        'an empty list of types, which nothing meets',
      ],
      ['[{ name: "one", libraries: ["nowhere"] }, { name: "two", others: true }]', 'nowhere'],
    ])('refuses %s', async (groups, message) => {
      await expect(compare(groups, 'inSeveral { id }')).rejects.toThrow(message)
    })

    it('takes as many tasks by name as it counts at once', async () => {
      const { tasks } = (await api.ask('{ tasks(limit: 100, practice: ALL) { id } }')) as {
        tasks: readonly { readonly id: string }[]
      }
      expect(tasks).toHaveLength(100)
      const named = tasks.map(({ id }) => `"${id}"`).join(', ')
      const { tasks: counted } = await compare(byType, 'tasks(limit: 100) { task { id } }', named)
      expect(counted).toHaveLength(100)
    })

    it('answers the same on both engines', async () => {
      for (const groups of [byType, byCountry]) {
        const answer = JSON.stringify(await compare(groups, everything))
        expect(answer).toBe(answers.get(groups) ?? answer)
        answers.set(groups, answer)
      }
    })
  },
  { keepsGraph: true },
)
