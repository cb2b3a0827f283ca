import { cited, describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

function claim(statement: string, locators: string[], modality: string, variesBy: string[] = []) {
  return { statement, modality, variesBy, citation: cited(...locators) }
}

const possibly = (statement: string, locators: string[], variesBy: string[] = []) =>
  claim(statement, locators, 'POSSIBLY', variesBy)

/** Of each role in the second paragraph: how much of the work is meeting customers depends on the library. */
const little = (role: string) =>
  claim(
    `${role} serves customers at most a little through face to face`,
    ['question', 'p2.s1', 'p2.s2'],
    'STATED',
    ['LIBRARY'],
  )

/** Only in some libraries there may be warehouse workers, so only there they do their work. */
const inSomeLibraries = (said: string) =>
  possibly(`warehouse worker ${said}, as part of the main work`, ['p12.s1'], ['LIBRARY'])

const uncertain = [
  possibly('cataloguer possibly does not serve customers through any channel', ['p9.s4']),
  little('cataloguer'),
  possibly(
    'communications officer possibly serves customers through e-mail, if the library has centralised customer service by e-mail',
    ['p10.s3'],
  ),
  little('communications officer'),
  possibly(
    'communications officer possibly serves customers through phone, if the library has centralised customer service by phone',
    ['p10.s3'],
  ),
  possibly('customer service possibly happens through e-mail', ['p10.s3']),
  possibly('customer service possibly happens through other than face to face', ['p13.s7']),
  possibly('customer service possibly happens through phone', ['p10.s3']),
  little('library director'),
  little('IT worker'),
  possibly(
    'orderer possibly does not serve customers through any channel',
    ['p8.s2', 'p8.s3'],
    ['LIBRARY'],
  ),
  little('orderer'),
  possibly(
    'project worker possibly serves customers a great deal through any channel',
    ['p11.s3'],
    ['PROJECT'],
  ),
  little('project worker'),
  possibly('public libraries possibly has the role warehouse worker', ['p12.s1'], ['LIBRARY']),
  possibly('public libraries possibly offers e-mail', ['p10.s3']),
  possibly('public libraries possibly offers phone', ['p10.s3']),
  possibly('selector possibly serves customers to some extent through any channel', ['p7.s1']),
  little('selector'),
  possibly('service manager possibly performs cooperation with various parties', ['p4.s1']),
  possibly('service manager possibly performs personnel management', ['p4.s1']),
  possibly('service manager possibly performs leading a team', ['p4.s1']),
  little('service manager'),
  inSomeLibraries('possibly performs getting material transported'),
  inSomeLibraries('possibly performs packing material'),
  inSomeLibraries('is possibly responsible for getting material transported'),
  inSomeLibraries('is possibly responsible for logistics'),
  inSomeLibraries('is possibly responsible for packing material'),
  possibly('warehouse worker possibly does not serve customers through any channel', ['p12.s2']),
  possibly(
    'warehouse worker possibly serves customers through any channel',
    ['p12.s2'],
    ['UNSPECIFIED'],
  ),
]

const staff = [
  'cataloguer',
  'library clerk',
  'communications officer',
  'library director',
  'information specialist',
  'interlibrary loan worker',
  'IT worker',
  'librarian',
  'orderer',
  'project worker',
  'selector',
  'service manager',
  'warehouse worker',
]

/** The roles of the second paragraph, of which alone it speaks. */
const ofSecondParagraph = staff.filter(
  (role) =>
    ![
      'library clerk',
      'information specialist',
      'interlibrary loan worker',
      'librarian',
      'warehouse worker',
    ].includes(role),
)

function annotation(
  label: string,
  locator: string,
  modality: string,
  variesBy: string[],
  about: string[],
) {
  return { label, modality, variesBy, about: labelled(...about), sources: [{ locator }] }
}

describe('What is uncertain', () => {
  describeOnReferenceGraph(({ example }) => {
    it('is what varies, and what the source says as a possibility', async () => {
      expect(await example(15)).toEqual({
        claims: uncertain,
        annotations: [
          annotation(
            'Some days are customer service, others are not',
            'p13.s7',
            'POSSIBLY',
            [],
            ['customer service', 'library staff'],
          ),
          annotation(
            'Jobs may vary from library to library',
            'p13.s4',
            'POSSIBLY',
            ['LIBRARY'],
            staff,
          ),
          annotation(
            'Public and academic libraries differ',
            'p13.s2',
            'STATED',
            ['LIBRARY'],
            ['academic libraries', 'public libraries'],
          ),
          annotation(
            'Job titles differ from library to library',
            'p13.s1',
            'SOMETIMES',
            ['LIBRARY'],
            staff,
          ),
          annotation(
            'How much and what work these roles have varies by library',
            'p2.s2',
            'STATED',
            ['LIBRARY'],
            ofSecondParagraph,
          ),
          annotation(
            'Workers can often shape their own job',
            'p13.s6',
            'OFTEN',
            ['PERSON'],
            ['library staff'],
          ),
        ],
      })
    })

    it('is that a library has warehouse workers, and a centralised phone or e-mail service', async () => {
      const centralised = { note: 'As a centralised customer service.' }
      expect(await example(12)).toEqual({
        claims: [
          {
            to: { label: 'warehouse worker' },
            ...possibly(
              'public libraries possibly has the role warehouse worker',
              ['p12.s1'],
              ['LIBRARY'],
            ),
            note: null,
          },
          {
            to: { label: 'e-mail' },
            ...possibly('public libraries possibly offers e-mail', ['p10.s3']),
            ...centralised,
          },
          {
            to: { label: 'phone' },
            ...possibly('public libraries possibly offers phone', ['p10.s3']),
            ...centralised,
          },
        ],
      })
    })

    it('is, beyond public libraries, what the source leaves out', async () => {
      const { source } = ((await example(16)) ?? {}) as { source?: unknown }
      expect(source).toEqual({
        title: 'Onko kirjastoissa töissä myös sellaisia ihmisiä…',
        publisher: 'Kysy kirjastonhoitajalta (Ask a Librarian), Kirjastot.fi',
        date: '2024-02-04',
        url: 'https://www.kirjastot.fi/kysy/onko-kirjastoissa-toissa-myos-sellaisia',
        language: 'fi',
        notCovered:
          'It is mainly about public libraries, is not exhaustive, and leaves many jobs out (p13.s3, p13.s8).',
        annotations: [
          {
            label: 'The list is not complete',
            text: {
              description:
                'The source says of itself that it is not quite exhaustive and that many jobs are left out.',
            },
            sources: [{ locator: 'p13.s8' }],
          },
          {
            label: 'The answer is mainly about public libraries',
            text: {
              description: 'What the source lists is, for the most part, about public libraries.',
            },
            sources: [{ locator: 'p13.s3' }],
          },
        ],
      })
    })

    it('is who barcodes, since the sentence that says it names nobody', async () => {
      const passive = 'The source uses the passive and names no performer.'
      const often = (statement: string) => ({
        statement,
        modality: 'OFTEN',
        basis: 'EXPLICIT',
        note: null,
      })
      // What barcoding is, needs and makes possible does not depend on how often it is done.
      const plainly = (statement: string) => ({ ...often(statement), modality: 'STATED' })
      const implied = (statement: string, note: string) => ({
        ...often(statement),
        basis: 'IMPLIED',
        note,
      })
      expect(await example(17)).toEqual({
        claim: [
          {
            ...implied('cataloguer often performs barcoding', passive),
            citation: cited('p9.s2'),
            sources: [
              {
                locator: 'p9.s2',
                gist: "At this stage material is often labelled as well, that is, it gets the libraries' barcodes, so that it can then be lent.",
                url: 'https://www.kirjastot.fi/kysy/onko-kirjastoissa-toissa-myos-sellaisia#:~:text=Usein%20t%C3%A4ss%C3%A4%20vaiheessa%20aineistot%20my%C3%B6s%20tarroitetaan',
              },
            ],
          },
        ],
        sentence: [
          implied('barcoding is often done by cataloguer', passive),
          plainly('barcoding makes possible lending'),
          implied(
            'receiving is often followed by barcoding',
            'The source says that it is done at the stage of cataloguing; it gives no order between the two.',
          ),
          often('acquisition often has the step barcoding'),
          plainly('barcoding is a kind of labelling'),
          plainly('barcoding uses barcode'),
          plainly('barcoding uses library material'),
          implied('cataloguer often performs barcoding', passive),
        ],
        setTime: {
          claims: [
            { statement: 'developing a service or an area uses area of a library' },
            { statement: 'developing a service or an area uses library service' },
            { statement: 'project worker performs developing a service or an area' },
          ],
          nodes: [
            { label: 'developing a service or an area' },
            { label: 'area of a library' },
            { label: 'library service' },
            { label: 'project worker', employment: 'FIXED_TERM' },
          ],
        },
      })
    })
  })
})
