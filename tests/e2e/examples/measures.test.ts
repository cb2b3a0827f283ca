import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

const flvcCited =
  'FLVC, “Alma Resource Sharing Guide”, https://flvc.libguides.com/AlmaResourceSharingGuide, accessed 2026-11-23, page.'

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
        [capital, 'selection', 'once a week', '1/WEEK'],
        [
          capital,
          'acquisition in the capital region',
          'about 162,000 volumes a year',
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

    it('41: are a system that sends orders, a vendor that delivers, and customers who return', async () => {
      const task = (label: string, library: string, basis: string, citation: string) => ({
        node: { label },
        claim: { library: { label: library }, basis, citation },
      })
      expect(await example(41)).toEqual({
        roles: [
          {
            label: 'customer',
            kind: 'CUSTOMER',
            // What the step says is what the role does.
            tasksConnection: {
              edges: [
                task('returning', 'Florida libraries that borrow in Alma', 'EXPLICIT', flvcCited),
              ],
            },
            steps: [{ label: 'returning', workflow: { label: 'borrowing in Alma in Florida' } }],
          },
          {
            label: 'library system of Tuusula library',
            kind: 'MACHINE',
            tasksConnection: {
              edges: [task('sending orders', 'Tuusula library', 'EXPLICIT', tuusulaCited)],
            },
            steps: [],
          },
          {
            label: 'vendor',
            kind: 'VENDOR',
            tasksConnection: {
              edges: [
                task(
                  'delivery to the library',
                  'Seinäjoki main library',
                  'IMPLIED',
                  seinajokiCited,
                ),
                task('delivery to the library', 'Tuusula library', 'EXPLICIT', tuusulaCited),
              ],
            },
            steps: [],
          },
        ],
      })
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
        enables: readonly (readonly [string, string])[] = [],
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
      expect(await example(43)).toEqual({
        resources: [
          produced('arrived', 'marking as arrived', ['library staff']),
          produced('lost', 'declaring lost', [], [], 'borrowing in Alma in Florida'),
          produced(
            'on order',
            'ordering',
            ['orderer'],
            [
              ['reserving', 'In the web library, kirkes.fi.'],
              [
                'seeing titles in the web library',
                'The title shows as on order in the web library, kirkes.fi.',
              ],
            ],
          ),
          produced('ready for loan', 'making ready for loan', []),
        ],
      })
    })
  })
})
