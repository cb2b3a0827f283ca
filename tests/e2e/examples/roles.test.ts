import { cited, describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

describe('Roles', () => {
  describeOnReferenceGraph((server) => {
    it('are found in Finnish, and the cataloguer has five tasks and answers for one', async () => {
      const task = (
        label: string,
        uses: string[],
        locator: string,
        note: string | null = null,
      ) => ({
        node: { label, uses: labelled(...uses) },
        claim: {
          statement: `cataloguer performs ${label}`,
          modality: 'STATED',
          basis: 'EXPLICIT',
          note,
          citation: cited(locator),
        },
      })
      expect(await server.example(9)).toEqual({
        role: {
          label: 'cataloguer',
          finnish: 'luetteloija',
          tasksConnection: {
            edges: [
              {
                node: { label: 'barcoding', uses: labelled('barcode', 'library material') },
                claim: {
                  statement: 'cataloguer often performs barcoding',
                  modality: 'OFTEN',
                  basis: 'IMPLIED',
                  note: 'The source uses the passive and names no performer.',
                  citation: cited('p9.s2'),
                },
              },
              task('cataloguing', ['library database', 'library material'], 'p9.s1'),
              task('correcting records', ['bibliographic record', 'library system'], 'p9.s3'),
              task(
                'making ready for loan',
                ['library material'],
                'p9.s1',
                "By entering the data of the material into the library's database.",
              ),
              task('receiving', ['library material'], 'p9.s1'),
            ],
          },
          responsibilitiesConnection: {
            edges: [
              {
                node: { label: 'correcting records' },
                claim: {
                  statement: 'cataloguer is responsible for correcting records',
                  note: 'The source says that they answer for errors in the records.',
                  citation: cited('p9.s3'),
                },
              },
            ],
          },
        },
      })
    })

    it('of IT answer for technology, the library system and equipment, with three examples', async () => {
      const matter = (
        label: string,
        kind: string,
        example: boolean,
        note: string | null = null,
      ) => ({
        node: { label, kind },
        claim: {
          statement: `IT worker is responsible for ${label}`,
          example,
          note,
          citation: cited('p5.s1'),
        },
      })
      expect(await server.example(10)).toEqual({
        role: {
          responsibilitiesConnection: {
            edges: [
              matter('computer', 'EQUIPMENT', true),
              matter(
                'equipment',
                'EQUIPMENT',
                false,
                'Other equipment, beside the technology and the library system.',
              ),
              matter('library system', 'SYSTEM', false),
              matter('self-service lending machine', 'EQUIPMENT', true),
              matter('technology', 'EQUIPMENT', false),
              matter('telephone', 'EQUIPMENT', true),
            ],
          },
        },
      })
    })

    it('are temporary in projects alone', async () => {
      expect(await server.example(11)).toEqual({
        roles: [
          {
            label: 'project worker',
            employment: 'FIXED_TERM',
            sources: [{ locator: 'p2.s1' }, { locator: 'p11.s1' }],
            tasks: [
              {
                label: 'developing a service or an area',
                uses: labelled('area of a library', 'library service'),
              },
            ],
            groupsConnection: {
              edges: [
                {
                  node: { label: 'library staff' },
                  claim: {
                    statement: 'project worker is often a member of library staff',
                    modality: 'OFTEN',
                    note: "Often one of the library's own workers, but not always.",
                    citation: cited('p11.s2'),
                  },
                },
              ],
            },
          },
        ],
      })
    })

    it('that work with other libraries are those of interlibrary loan, and with unnamed parties the service manager', async () => {
      const requests = (label: string) => ({
        node: { label, performers: labelled('interlibrary loan worker') },
        claim: { statement: `${label} is done with other library`, citation: cited('p12.s3') },
      })
      expect(await server.example(14)).toEqual({
        otherLibraries: {
          counterpartInConnection: {
            edges: [
              requests('receiving interlibrary loan requests'),
              requests('sending interlibrary loan requests'),
            ],
          },
        },
        cooperation: {
          performersConnection: {
            edges: [
              {
                node: { label: 'service manager' },
                claim: {
                  statement: 'service manager possibly performs cooperation with various parties',
                  modality: 'POSSIBLY',
                  example: true,
                  citation: cited('p4.s1'),
                },
              },
            ],
          },
          with: labelled('various parties'),
        },
      })
    })

    it('that answer for logistics are mainly warehouse workers, if there are any', async () => {
      const done = (label: string) => ({
        label,
        performersConnection: {
          edges: [
            {
              node: { label: 'warehouse worker' },
              claim: {
                statement: `warehouse worker possibly performs ${label}, as part of the main work`,
                modality: 'POSSIBLY',
                basis: 'IMPLIED',
              },
            },
          ],
        },
      })
      expect(await server.example(18)).toEqual({
        resource: {
          responsibleRolesConnection: {
            edges: [
              {
                node: {
                  label: 'warehouse worker',
                  librariesConnection: {
                    edges: [
                      {
                        claim: {
                          statement: 'public libraries possibly has the role warehouse worker',
                          modality: 'POSSIBLY',
                          variesBy: ['LIBRARY'],
                        },
                      },
                    ],
                  },
                },
                claim: {
                  statement:
                    'warehouse worker is possibly responsible for logistics, as part of the main work',
                  modality: 'POSSIBLY',
                  extent: 'MAIN_WORK',
                  variesBy: ['LIBRARY'],
                  citation: cited('p12.s1'),
                },
              },
            ],
          },
          producedBy: [done('getting material transported'), done('packing material')],
        },
      })
    })
  })
})
