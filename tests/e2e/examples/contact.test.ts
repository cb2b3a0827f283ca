import { cited, describeOnReferenceGraph } from '../../support/servers/reference-server'

type Said = ReturnType<typeof said>

/** The question and the second paragraph together: the role is named among those who meet customers only a little. */
function little(role: string) {
  return {
    statement: `${role} serves customers at most a little through face to face`,
    basis: 'IMPLIED',
    variesBy: ['LIBRARY'],
    citation: cited('question', 'p2.s1', 'p2.s2'),
  }
}

function said(statement: string, locator: string, variesBy: string[] = []) {
  return { statement, basis: 'EXPLICIT', variesBy, citation: cited(locator) }
}

function role(
  label: string,
  [atLeast, atMost]: [string, string],
  variesBy: string[],
  ...claims: Said[]
) {
  return {
    label,
    faceToFace: { atLeast, atMost, basis: basisOf(claims), variesBy, claims },
  }
}

function basisOf(claims: readonly Said[]): string | null {
  if (claims.length === 0) return null
  return claims.some(({ basis }) => basis === 'IMPLIED') ? 'IMPLIED' : 'EXPLICIT'
}

describe('Meeting customers face to face', () => {
  describeOnReferenceGraph(({ example }) => {
    it('is little or nothing for six roles, perhaps for three, and unknown of one', async () => {
      expect(await example(3)).toEqual({
        atMostLittle: [
          role(
            'cataloguer',
            ['NONE', 'LITTLE'],
            ['LIBRARY'],
            said('cataloguer possibly does not serve customers through any channel', 'p9.s4'),
            little('cataloguer'),
          ),
          role(
            'communications officer',
            ['NONE', 'LITTLE'],
            ['LIBRARY'],
            little('communications officer'),
          ),
          role('library director', ['NONE', 'LITTLE'], ['LIBRARY'], little('library director')),
          role('IT worker', ['NONE', 'LITTLE'], ['LIBRARY'], little('IT worker')),
          role(
            'orderer',
            ['NONE', 'LITTLE'],
            ['LIBRARY'],
            {
              ...said('orderer possibly does not serve customers through any channel', 'p8.s2', [
                'LIBRARY',
              ]),
              citation: cited('p8.s2', 'p8.s3'),
            },
            little('orderer'),
          ),
          role('service manager', ['NONE', 'LITTLE'], ['LIBRARY'], little('service manager')),
        ],
        perhapsMore: [
          role(
            'project worker',
            ['NONE', 'MUCH'],
            ['LIBRARY', 'PROJECT'],
            said(
              'project worker possibly serves customers a great deal through any channel',
              'p11.s3',
              ['PROJECT'],
            ),
            little('project worker'),
          ),
          role(
            'selector',
            ['NONE', 'SOME'],
            ['LIBRARY'],
            said('selector possibly serves customers to some extent through any channel', 'p7.s1'),
            little('selector'),
          ),
          role(
            'warehouse worker',
            ['NONE', 'MUCH'],
            ['UNSPECIFIED'],
            said(
              'warehouse worker possibly does not serve customers through any channel',
              'p12.s2',
            ),
            said('warehouse worker possibly serves customers through any channel', 'p12.s2', [
              'UNSPECIFIED',
            ]),
          ),
        ],
        unknown: [
          {
            ...role('interlibrary loan worker', ['UNKNOWN', 'UNKNOWN'], []),
            channelsConnection: {
              edges: ['e-mail', 'phone'].map((channel) => ({
                claim: said(
                  `interlibrary loan worker often serves customers through ${channel}`,
                  'p12.s4',
                ),
              })),
            },
          },
        ],
      })
    })

    it('is the work of three roles, at service points and between the shelves', async () => {
      const roles = ['library clerk', 'information specialist', 'librarian']
      const serving = (place: string) => ({
        label: place,
        rolesConnection: {
          edges: roles.map((label) => ({
            node: { label },
            claim: {
              statement: `${label} serves customers through ${place}`,
              basis: 'IMPLIED',
              citation: cited('p1.s1', 'p1.s2'),
            },
          })),
        },
      })
      expect(await example(5)).toEqual({
        customerService: {
          performersConnection: {
            edges: roles.map((label) => ({
              node: { label },
              claim: {
                statement: `${label} performs customer service, as one of the main doers`,
                extent: 'MAIN_DOER',
                basis: 'EXPLICIT',
                citation: cited('p1.s2'),
              },
            })),
          },
        },
        places: {
          narrower: [
            serving('between the shelves'),
            // No source tells who serves there in general.
            { label: 'stop of the mobile library', rolesConnection: { edges: [] } },
            serving('service point'),
          ],
        },
      })
    })
  })
})
