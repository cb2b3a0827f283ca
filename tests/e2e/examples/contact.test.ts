import { cited, describeOnReferenceGraph } from '../../support/reference-server'

/** The question and the second paragraph together: the role is named among those who meet customers only a little. */
function little(role: string) {
  return {
    statement: `${role} serves customers a little through face to face`,
    basis: 'IMPLIED',
    variesBy: ['LIBRARY'],
    citation: cited('question', 'p2.s1', 'p2.s2'),
  }
}

function said(statement: string, locator: string, variesBy: string[] = []) {
  return { statement, basis: 'EXPLICIT', variesBy, citation: cited(locator) }
}

function centralised(channel: string) {
  return {
    statement: `communications officer possibly serves customers through ${channel}, where the library has centralised customer service by ${channel}`,
    basis: 'IMPLIED',
    variesBy: [],
    citation: cited('p10.s3'),
  }
}

function role(
  label: string,
  [atLeast, atMost]: [string, string],
  variesBy: string[],
  ...claims: object[]
) {
  return {
    label,
    faceToFace: { atLeast, atMost, variesBy },
    channelsConnection: { edges: claims.map((claim) => ({ claim })) },
  }
}

describe('Meeting customers face to face', () => {
  describeOnReferenceGraph(({ example }) => {
    it('is little or nothing for six roles, perhaps for three, and unknown of one', async () => {
      expect(await example(3)).toEqual({
        surely: [
          role(
            'cataloguer',
            ['NONE', 'LITTLE'],
            ['LIBRARY'],
            said('cataloguer possibly does not serve customers through any channel', 'p9.s4'),
            little('cataloguer'),
          ),
          role(
            'communications officer',
            ['LITTLE', 'LITTLE'],
            ['LIBRARY'],
            centralised('e-mail'),
            little('communications officer'),
            centralised('phone'),
            said(
              'communications officer usually serves customers through social media comments',
              'p10.s2',
            ),
          ),
          role('library director', ['LITTLE', 'LITTLE'], ['LIBRARY'], little('library director')),
          role('IT worker', ['LITTLE', 'LITTLE'], ['LIBRARY'], little('IT worker')),
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
          role('service manager', ['LITTLE', 'LITTLE'], ['LIBRARY'], little('service manager')),
        ],
        perhaps: [
          role(
            'project worker',
            ['LITTLE', 'MUCH'],
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
            ['LITTLE', 'SOME'],
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
          role(
            'interlibrary loan worker',
            ['UNKNOWN', 'UNKNOWN'],
            [],
            said('interlibrary loan worker often serves customers through e-mail', 'p12.s4'),
            said('interlibrary loan worker often serves customers through phone', 'p12.s4'),
          ),
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
                statement: `${label} mainly performs customer service`,
                extent: 'MAIN',
                basis: 'EXPLICIT',
                citation: cited('p1.s2'),
              },
            })),
          },
        },
        places: { narrower: [serving('between the shelves'), serving('service point')] },
      })
    })
  })
})
