import { cited, describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

const plain = { modality: 'STATED', amount: null, condition: null, basis: 'EXPLICIT' }

/** A role that serves through a channel, as the source says it. */
function through(channel: string, statement: string, locators: string[], traits: object = {}) {
  return {
    node: { label: channel },
    claim: { ...plain, statement, citation: cited(...locators), ...traits },
  }
}

function little(role: string) {
  return through(
    'face to face',
    `${role} serves customers at most a little through face to face`,
    ['question', 'p2.s1', 'p2.s2'],
    { amount: 'LITTLE', basis: 'IMPLIED' },
  )
}

function none(role: string, ...locators: string[]) {
  return through(
    'any channel',
    `${role} possibly does not serve customers through any channel`,
    locators,
    { modality: 'POSSIBLY', amount: 'NONE' },
  )
}

function inPerson(role: string) {
  const place = (name: string) =>
    through(name, `${role} serves customers through ${name}`, ['p1.s1', 'p1.s2'], {
      basis: 'IMPLIED',
    })
  return [
    through(
      'any channel',
      `${role} serves customers through any channel, as one of the main doers`,
      ['p1.s2'],
    ),
    place('between the shelves'),
    place('service point'),
  ]
}

function centralised(channel: string) {
  const condition = `if the library has centralised customer service by ${channel}`
  return through(
    channel,
    `communications officer possibly serves customers through ${channel}, ${condition}`,
    ['p10.s3'],
    { modality: 'POSSIBLY', basis: 'IMPLIED', condition },
  )
}

function loans(channel: string) {
  const statement = `interlibrary loan worker often serves customers through ${channel}`
  return through(channel, statement, ['p12.s4'], { modality: 'OFTEN' })
}

const possibly = { modality: 'POSSIBLY' }

const channels = {
  cataloguer: [none('cataloguer', 'p9.s4'), little('cataloguer')],
  'library clerk': inPerson('library clerk'),
  'communications officer': [
    centralised('e-mail'),
    little('communications officer'),
    centralised('phone'),
    through(
      'social media comments',
      'communications officer usually serves customers through social media comments',
      ['p10.s2'],
      { modality: 'USUALLY' },
    ),
  ],
  'library director': [little('library director')],
  'information specialist': inPerson('information specialist'),
  'interlibrary loan worker': [loans('e-mail'), loans('phone')],
  'IT worker': [little('IT worker')],
  librarian: inPerson('librarian'),
  orderer: [none('orderer', 'p8.s2', 'p8.s3'), little('orderer')],
  'project worker': [
    through(
      'any channel',
      'project worker possibly serves customers a great deal through any channel',
      ['p11.s3'],
      { ...possibly, amount: 'MUCH' },
    ),
    little('project worker'),
  ],
  selector: [
    through(
      'any channel',
      'selector possibly serves customers to some extent through any channel',
      ['p7.s1'],
      { ...possibly, amount: 'SOME' },
    ),
    little('selector'),
  ],
  'service manager': [little('service manager')],
  'warehouse worker': [
    none('warehouse worker', 'p12.s2'),
    through(
      'any channel',
      'warehouse worker possibly serves customers through any channel',
      ['p12.s2'],
      possibly,
    ),
  ],
}

const answering = ['library director', 'IT worker', 'service manager']

describe('Channels', () => {
  describeOnReferenceGraph(({ example }) => {
    it('are those of each role, and for three of them a task', async () => {
      expect(await example(6)).toEqual({
        roles: Object.entries(channels).map(([label, edges]) => ({
          label,
          channelsConnection: { edges },
        })),
        feedback: {
          broader: labelled('customer service'),
          narrower: labelled('acting on feedback', 'replying to feedback'),
          performersConnection: {
            edges: answering.map((label) => ({
              node: { label },
              claim: {
                statement: `${label} usually performs answering feedback`,
                modality: 'USUALLY',
                basis: 'IMPLIED',
                citation: cited('p6.s1'),
              },
            })),
          },
        },
      })
    })

    it('bring feedback usually in another way than face to face, and often through staff', async () => {
      const way = (label: string, statement: string, modality: string) => ({
        node: { label, faceToFace: false },
        claim: { statement, modality, citation: cited('p6.s2') },
      })
      expect(await example(7)).toEqual({
        received: {
          channelsConnection: {
            edges: [
              way(
                'other than face to face',
                'receiving feedback usually happens through other than face to face',
                'USUALLY',
              ),
              way(
                'staff who pass it on',
                'receiving feedback often happens through staff who pass it on',
                'OFTEN',
              ),
            ],
          },
          withConnection: {
            edges: [
              {
                node: { label: 'customer' },
                claim: {
                  statement: 'receiving feedback is done with customer',
                  modality: 'STATED',
                  basis: 'IMPLIED',
                  note: "The source speaks of the customer's feedback.",
                  citation: cited('p6.s1'),
                },
              },
              {
                node: { label: 'library staff' },
                claim: {
                  statement: 'receiving feedback is often done with library staff',
                  modality: 'OFTEN',
                  basis: 'EXPLICIT',
                  note: 'Feedback of the workers themselves.',
                  citation: cited('p6.s2'),
                },
              },
            ],
          },
        },
        answered: { performers: labelled(...answering) },
      })
    })

    it('bring purchase suggestions to the selector, often in another way than face to face', async () => {
      expect(await example(8)).toEqual({
        task: {
          performersConnection: {
            edges: [
              {
                node: { label: 'selector' },
                claim: {
                  statement: 'selector performs receiving purchase suggestions',
                  modality: 'STATED',
                  citation: cited('p7.s2'),
                },
              },
            ],
          },
          with: labelled('customer'),
          channelsConnection: {
            edges: [
              {
                node: { label: 'other than face to face', faceToFace: false },
                claim: {
                  statement:
                    'receiving purchase suggestions often happens through other than face to face',
                  modality: 'OFTEN',
                  citation: cited('p7.s2'),
                },
              },
            ],
          },
        },
      })
    })
  })
})
