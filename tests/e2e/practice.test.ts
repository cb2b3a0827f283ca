import { describeOnFewLibraries } from '../support/servers/reference-server'

const ids = (...all: readonly string[]) => all.map((id) => ({ id }))

/** The steps that order something, of the general picture and of each library that says so. */
const ordering = [
  'acquisition-ordering',
  'helsinki-region-ordering',
  'seinajoki-ordering',
  'tuusula-ordering',
  'tampere-university-ordering',
]

describe('When practices of many libraries meet', () => {
  describeOnFewLibraries(({ query }) => {
    async function data(text: string): Promise<unknown> {
      const { data: answered, errors } = await query(text)
      expect(errors).toBeUndefined()
      return answered
    }

    it('a field shows what is said of libraries in general, and others if they are asked for', async () => {
      expect(
        await data(`{
          task(id: "ordering") {
            steps { id }
            tuusula: steps(library: "tuusula") { id }
            named: steps(library: "tuusula", practice: GENERAL) { id }
            all: steps(practice: ALL) { id }
            stepsConnection { totalCount }
            allConnection: stepsConnection(practice: ALL) { totalCount }
          }
        }`),
      ).toEqual({
        task: {
          steps: ids('acquisition-ordering'),
          tuusula: ids('tuusula-ordering'),
          named: ids('tuusula-ordering'),
          all: ids(...ordering),
          stepsConnection: { totalCount: 1 },
          allConnection: { totalCount: 5 },
        },
      })
    })

    it('all is shown of what the general picture does not have', async () => {
      expect(
        await data(
          '{ task(id: "registering-copies") { steps { id } followedBy(maxDistance: 1, where: { id: { eq: "barcoding" } }) { label } } }',
        ),
      ).toEqual({
        task: {
          steps: ids('menomonee-falls-item-records', 'seinajoki-registering'),
          followedBy: [{ label: 'barcoding' }],
        },
      })
    })

    it('libraries are shown, and what a step of one library does', async () => {
      expect(
        await data(
          '{ role(id: "orderer") { libraries { id } claims(where: { kind: { in: [HAS_ROLE] } }) { library { id } } } step(id: "tuusula-ordering") { task { id } performers { id } } }',
        ),
      ).toEqual({
        role: {
          libraries: ids(
            'helsinki-region',
            'public-libraries',
            'seinajoki',
            'tampere-university',
            'tuusula',
          ),
          claims: [
            { library: { id: 'public-libraries' } },
            { library: { id: 'helsinki-region' } },
            { library: { id: 'seinajoki' } },
            { library: { id: 'tampere-university' } },
            { library: { id: 'tuusula' } },
          ],
        },
        step: { task: { id: 'ordering' }, performers: ids('orderer') },
      })
    })

    it('a filter counts what the field shows', async () => {
      const often = (given: string) =>
        `tasks(where: { steps: { ${given} count: { gt: 1 } } }) { id }`
      expect(
        await data(
          `{ general: ${often('')} all: ${often('practice: ALL,')} tuusula: ${often('library: "tuusula",')} }`,
        ),
      ).toEqual({
        general: [],
        all: ids(
          'barcoding',
          'cataloguing',
          'ordering',
          'receiving',
          'receiving-purchase-suggestions',
          'selection',
          'sending-loan-requests',
        ),
        tuusula: [],
      })
    })

    it('an order and a table count what is asked for', async () => {
      expect(
        await data(`{
          most: tasks(sort: [{ stepsCount: { direction: DESC, practice: ALL } }], limit: 1) { id }
          tasksConnection(where: { id: { eq: "ordering" } }) {
            general: crosstab(rows: steps, columns: performers) { total }
            all: crosstab(rows: steps, columns: performers, practice: ALL) { total }
          }
        }`),
      ).toMatchObject({
        most: ids('ordering'),
        tasksConnection: { general: { total: 1 }, all: { total: 5 } },
      })
    })

    it('tasks follow each other in workflows of libraries in general, of all, of one, or of a workflow', async () => {
      expect(
        await data(`{
          task(id: "barcoding") {
            followedBy(maxDistance: 1) { task { id } }
            seinajoki: followedBy(maxDistance: 1, library: "seinajoki") { task { id } }
            workflow: followedBy(maxDistance: 1, workflow: "seinajoki-acquisition") { task { id } }
            all: followedBy(maxDistance: 1, practice: ALL) { task { id } occurrences { workflow { id } } }
          }
        }`),
      ).toEqual({
        task: {
          followedBy: [{ task: { id: 'lending' } }],
          seinajoki: [{ task: { id: 'registering-copies' } }],
          workflow: [{ task: { id: 'registering-copies' } }],
          all: expect.arrayContaining([
            {
              task: { id: 'registering-copies' },
              occurrences: [{ workflow: { id: 'seinajoki-acquisition' } }],
            },
          ]),
        },
      })
    })

    it('paths lead through what is said of libraries in general, unless they begin or end at a certain one', async () => {
      const found = async (given: string) => {
        const answer = (await data(
          `{ paths(${given}, maxLength: 3) { paths { nodes { id } } } }`,
        )) as { paths: { paths: { nodes: { id: string }[] }[] } }
        return answer.paths.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))
      }
      const both = 'from: "ordering", to: "selection"'
      const general = 'ordering acquisition-ordering acquisition-selection selection'
      const tuusula = 'ordering tuusula-ordering tuusula-selection selection'
      const byMaterial = 'ordering library-material collection selection'
      expect(await found(both)).toEqual([general])
      expect(await found(`${both}, through: [USES, BROADER]`)).toContain(byMaterial)
      expect(await found(`${both}, library: "tuusula"`)).toEqual([tuusula])
      const ofAll = await found(`${both}, practice: ALL`)
      expect(ofAll).toEqual(expect.arrayContaining([general, tuusula]))
      expect(await found('from: "tuusula", to: "ordering"')).toContain(
        'tuusula tuusula-acquisition tuusula-ordering ordering',
      )
    })

    it('contact is summed up over what is asked for', async () => {
      expect(
        await data(`{
          role(id: "cataloguer") {
            faceToFace { atMost }
            tuusula: faceToFace(library: "tuusula") { atMost }
          }
          roles(where: { id: { eq: "cataloguer" }, faceToFace: { atMost: LITTLE, library: "tuusula" } }) { id }
        }`),
      ).toEqual({
        role: { faceToFace: { atMost: 'LITTLE' }, tuusula: { atMost: 'UNKNOWN' } },
        roles: [],
      })
    })

    it('gaps are those of the general picture, or of the datasets of one library', async () => {
      expect(
        await data(
          '{ dataQuality(library: "tuusula") { tasksWithoutPerformer { id } deadEnds { id } unreachableSteps { id } } }',
        ),
      ).toEqual({
        dataQuality: {
          tasksWithoutPerformer: [],
          deadEnds: [],
          unreachableSteps: ids('tuusula-proposing'),
        },
      })
    })

    it.each([
      ['{ task(id: "ordering") { steps(library: "tusula") { id } } }', 'library'],
      ['{ tasks(where: { steps: { library: "tusula" } }) { id } }', 'where.steps.library'],
      [
        '{ tasks(sort: [{ stepsCount: { direction: ASC, library: "tusula" } }]) { id } }',
        'sort.stepsCount.library',
      ],
      ['{ paths(from: "ordering", to: "selection", library: "tusula") { complete } }', 'library'],
      ['{ dataQuality(library: "tusula") { deadEnds { id } } }', 'library'],
    ])('a library that is none is refused: %s', async (text, argument) => {
      const { errors } = await query(text)
      expect(errors).toMatchObject([
        {
          message: `The argument ${argument} names no library: tusula. Did you mean "tuusula"?`,
          extensions: { code: 'NOT_FOUND' },
        },
      ])
    })
  })
})
