import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

const tuusulaCited =
  'Tuusula library, “Kirjan matka”, https://tuusulankirjasto.wordpress.com/tag/kirjastotyo, accessed 2026-11-23, page.'
const seinajokiCited =
  'Seinäjoki main library, “Kirjan tie tilauslistalta lainaajalle”, https://seinajoki.fi/blogi/kirjan-tie-tilauslistalta-lainaajalle, accessed 2026-11-23, page.'

const capital = 'Capital region, Pasila acquisitions and cataloguing office'

/** The nodes of a connection, each with the library of its claim. */
interface Connection {
  readonly edges: readonly {
    readonly node: { readonly label: string }
    readonly claim: { readonly library: { readonly label: string }; readonly citation: string }
  }[]
}

interface Rate {
  readonly label: string
  readonly typically: string | null
  readonly atLeast: string | null
  readonly typicallyPerYear: number | null
  readonly frequencyOfConnection: Connection
  readonly quantityOfConnection: Connection
}

describe('Times, numbers, states and doers', () => {
  describeOnReferenceGraph(({ example }) => {
    it('40: are told by six libraries in all, each number with its source', async () => {
      const { rates } = (await example(40)) as { rates: readonly Rate[] }
      const said = rates.map(({ frequencyOfConnection, quantityOfConnection, ...rate }) => {
        const [of] = [...frequencyOfConnection.edges, ...quantityOfConnection.edges]
        return [of?.claim.library.label, of?.node.label, rate.label, rate.typically ?? rate.atLeast]
      })
      expect(said.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))).toEqual([
        [capital, 'acquisition in the capital region', 'once a week', '1/WEEK'],
        [
          capital,
          'acquisition in the capital region',
          'about 162,000 volumes in one year',
          '162000/YEAR',
        ],
        ['Menomonee Falls library', 'receiving', 'deliveries every day', '1/DAY'],
        ['San Bernardino library', 'delivery to the units', 'once a day', '1/DAY'],
        ['Seinäjoki main library', 'receiving', 'about two deliveries a week', '2/WEEK'],
        ['Tuusula library', 'delivery to the library', 'once a week', '1/WEEK'],
        [
          'Tuusula library',
          'acquisition at Tuusula library',
          'about 9,000 new books a year',
          '9000/YEAR',
        ],
        [
          'Tuusula library',
          'acquisition at Tuusula library',
          'about 16,000 new volumes a year',
          '16000/YEAR',
        ],
      ])
      expect(rates.map(({ typicallyPerYear }) => typicallyPerYear)).toEqual([
        52,
        52,
        104,
        365,
        9000,
        16_000,
        162_000,
        null,
      ])
      const cited = rates.flatMap(({ frequencyOfConnection, quantityOfConnection }) =>
        [...frequencyOfConnection.edges, ...quantityOfConnection.edges].map(
          ({ claim }) => claim.citation,
        ),
      )
      expect(cited).toHaveLength(8)
      expect(cited).toEqual(expect.arrayContaining([tuusulaCited, seinajokiCited]))
    })

    it('41: are machines in five libraries and in three systems, and a vendor in seven', async () => {
      const { roles } = (await example(41)) as {
        roles: readonly {
          label: string
          kind: string
          tasksConnection: {
            edges: readonly {
              node: { label: string }
              claim: { library: { label: string }; basis: string; citation: string }
            }[]
          }
          steps: readonly unknown[]
        }[]
      }
      const rows = roles.map(({ label, kind, tasksConnection }) => [
        label,
        kind,
        ...tasksConnection.edges.map(({ node, claim }) =>
          [claim.library.label, node.label, claim.basis].join(': '),
        ),
      ])
      const returns = (library: string, basis: string) => (task: string) =>
        `${library}: ${task}: ${basis}`
      const pomona = returns('Cal Poly Pomona University Library', 'IMPLIED')
      const champaign = returns('Champaign Public Library', 'EXPLICIT')
      expect(rows).toEqual([
        [
          'chatbot',
          'MACHINE',
          'University of Eastern Finland Library: information service: EXPLICIT',
        ],
        [
          'CrossLink by itself',
          'MACHINE',
          'CrossLink: answering an interlibrary loan request: EXPLICIT',
          'CrossLink: checking whether a customer may use a service: EXPLICIT',
          'CrossLink: checking whether a customer may use a service: EXPLICIT',
          'CrossLink: completing the data of a request: EXPLICIT',
          'CrossLink: notifying customers: EXPLICIT',
          'CrossLink: notifying the staff: EXPLICIT',
          'CrossLink: sending interlibrary loan requests: EXPLICIT',
        ],
        ['Evergreen by itself', 'MACHINE', 'Evergreen: notifying customers: EXPLICIT'],
        [
          'FOLIO by itself',
          'MACHINE',
          'FOLIO: closing an order: EXPLICIT',
          'FOLIO: setting the status: EXPLICIT',
          'FOLIO: setting the status: EXPLICIT',
        ],
        [
          'digitisation software of the National Library of Finland',
          'MACHINE',
          'National Library of Finland, digitisation in Mikkeli: writing slips: EXPLICIT',
        ],
        // What the step says is what the role does.
        [
          'sorting machine',
          'MACHINE',
          pomona('checking in'),
          champaign('checking in'),
          pomona('sorting returns'),
          champaign('sorting returns'),
          champaign('transport between places'),
        ],
        [
          'library system of Tuusula library',
          'MACHINE',
          'Tuusula library: sending orders: EXPLICIT',
        ],
        [
          'vendor',
          'VENDOR',
          'Armstrong Library: barcoding: EXPLICIT',
          'Hohenlockstedt library: delivery to the library: IMPLIED',
          'Sandefjord libraries: delivery to the library: EXPLICIT',
          'Seinäjoki main library: delivery to the library: IMPLIED',
          'Siegburg city library: delivery to the library: EXPLICIT',
          'Turku city library: delivery to the library: IMPLIED',
          'Tuusula library: delivery to the library: EXPLICIT',
          'Siegburg city library: making ready for loan: IMPLIED',
          'Siegburg city library: selection: EXPLICIT',
        ],
      ])
      const sending = roles[6]?.tasksConnection.edges[0]?.claim.citation
      expect(sending).toBe(tuusulaCited)
    })

    it('42: leave open how long it is from ordering to the units, step by step', async () => {
      const afterOrdering = [
        'receiving',
        'unpacking',
        'marking as arrived',
        'making ready for loan',
        'delivery to the units',
      ]
      expect(await example(42)).toEqual({
        durationBetween: [
          {
            libraries: labelled('Tuusula library'),
            typically: {
              days: null,
              knownDays: 0,
              withoutDuration: labelled('ordering', ...afterOrdering),
              withoutWaitingTime: labelled(...afterOrdering),
            },
          },
        ],
      })
    })

    it('43: make a title on order, arrived and ready for loan, and show the first to customers', async () => {
      const produced = (
        state: string,
        step: string,
        performers: readonly string[],
        enables: readonly (readonly [string, string | null])[] = [],
        workflow = 'acquisition at Tuusula library',
      ) => ({
        label: state,
        producedInSteps: [
          {
            label: step,
            workflow: { label: workflow },
            performers: labelled(...performers),
            enablesConnection: {
              edges: enables.map(([label, note]) => ({ node: { label }, claim: { note } })),
            },
          },
        ],
      })
      const { resources } = (await example(43)) as {
        resources: { label: string; producedInSteps: { workflow: { label: string } }[] }[]
      }
      expect(resources.map(({ label }) => label)).toEqual([
        'arrived',
        'being processed',
        'damaged',
        'filled',
        'lost',
        'on display',
        'on order',
        'failed',
        'passed',
        'resolved',
        'ready for loan',
        'withdrawn',
      ])
      const known = ['acquisition at Tuusula library', 'borrowing in Alma in Florida']
      const ofTwo = resources
        .map(({ label, producedInSteps }) => ({
          label,
          producedInSteps: producedInSteps.filter(({ workflow }) => known.includes(workflow.label)),
        }))
        .filter(({ producedInSteps }) => producedInSteps.length > 0)
      expect(ofTwo).toEqual([
        produced('arrived', 'marking as arrived', ['library staff']),
        produced('lost', 'declaring lost', [], [], 'borrowing in Alma in Florida'),
        produced(
          'on order',
          'ordering',
          ['orderer'],
          [
            ['reserving', null],
            [
              'seeing titles in the web library',
              'The title shows as on order in the web library, kirkes.fi.',
            ],
          ],
        ),
        produced('ready for loan', 'making ready for loan', []),
      ])
    })
  })
})
