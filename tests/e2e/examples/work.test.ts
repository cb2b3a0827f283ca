import { cited, describeOnReferenceGraph } from '../../support/servers/reference-server'

const plain = { modality: 'STATED', example: false, note: null }

function claim(
  statement: string,
  locator: string,
  traits: Partial<typeof plain> | { note: string } = {},
) {
  return { ...plain, statement, citation: cited(locator), ...traits }
}

/** Answering feedback, and its two ways. The source says that it is their usual form of customer service. */
function feedback(role: string) {
  const usually = (task: string, note: string | null = null) =>
    claim(`${role} usually performs ${task}`, 'p6.s1', { modality: 'USUALLY', note })
  const way = (other: string) => `One of two ways of answering; the other is ${other}.`
  return {
    acting: usually('acting on feedback', way('replying-to-feedback')),
    answering: usually('answering feedback'),
    replying: usually('replying to feedback', way('acting-on-feedback')),
  }
}

const maybe = { modality: 'POSSIBLY', example: true }
const often = { modality: 'OFTEN' }
const example = { example: true }
const high = { note: 'At a high level.' }

const byEntering = "By entering the data of the material into the library's database."

const director = feedback('library director')
const technician = feedback('IT worker')
const manager = feedback('service manager')

const work = {
  cataloguer: [
    claim('cataloguer often performs barcoding', 'p9.s2', {
      ...often,
      note: 'The source uses the passive and names no performer.',
    }),
    claim('cataloguer performs cataloguing', 'p9.s1'),
    claim('cataloguer performs correcting records', 'p9.s3'),
    claim('cataloguer performs making ready for loan', 'p9.s1', { note: byEntering }),
    claim('cataloguer performs receiving', 'p9.s1'),
    claim('cataloguer is responsible for correcting records', 'p9.s3', {
      note: 'The source says that they answer for errors in the records.',
    }),
  ],
  'communications officer': [
    claim('communications officer usually performs looking after comment sections', 'p10.s2', {
      modality: 'USUALLY',
    }),
    claim('communications officer is often responsible for communication', 'p10.s1', {
      ...often,
      note: 'Other communication, beside public information and the web site.',
    }),
    claim('communications officer is often responsible for public information', 'p10.s1', often),
    claim('communications officer is often responsible for web site', 'p10.s1', often),
  ],
  'library director': [
    director.acting,
    director.answering,
    director.replying,
    claim('library director performs work with cultural services', 'p3.s2'),
    claim('library director is responsible for opening hours', 'p3.s1', high),
    claim('library director is responsible for principles', 'p3.s1', high),
  ],
  'interlibrary loan worker': [
    claim('interlibrary loan worker performs receiving interlibrary loan requests', 'p12.s3'),
    claim('interlibrary loan worker performs sending interlibrary loan requests', 'p12.s3'),
  ],
  'IT worker': [
    technician.acting,
    technician.answering,
    technician.replying,
    claim('IT worker is responsible for computer', 'p5.s1', example),
    claim('IT worker is responsible for equipment', 'p5.s1', {
      note: 'Other equipment, beside the technology and the library system.',
    }),
    claim('IT worker is responsible for library system', 'p5.s1'),
    claim('IT worker is responsible for self-service lending machine', 'p5.s1', example),
    claim('IT worker is responsible for technology', 'p5.s1'),
    claim('IT worker is responsible for telephone', 'p5.s1', example),
  ],
  orderer: [claim('orderer performs ordering', 'p8.s1')],
  'project worker': [claim('project worker performs developing a service or an area', 'p11.s1')],
  selector: [
    claim('selector performs browsing new titles', 'p7.s1'),
    claim('selector performs receiving purchase suggestions', 'p7.s2'),
    claim('selector performs selection', 'p7.s1'),
  ],
  'service manager': [
    manager.acting,
    manager.answering,
    claim('service manager possibly performs cooperation with various parties', 'p4.s1', maybe),
    claim('service manager possibly performs personnel management', 'p4.s1', maybe),
    manager.replying,
    claim('service manager possibly performs leading a team', 'p4.s1', maybe),
  ],
  'warehouse worker': warehouse(),
}

/** The source says that in some libraries there may be such workers, who mainly answer for it; that they also do it is implied. */
function warehouse() {
  const note = 'The source says that they answer for it.'
  const maybe = (said: string, traits = {}) =>
    claim(`warehouse worker ${said}, as part of the main work`, 'p12.s1', {
      modality: 'POSSIBLY',
      ...traits,
    })
  return [
    maybe('possibly performs getting material transported', { note }),
    maybe('possibly performs packing material', { note }),
    maybe('is possibly responsible for getting material transported'),
    maybe('is possibly responsible for logistics'),
    maybe('is possibly responsible for packing material'),
  ]
}

const groups: Partial<Record<string, object[]>> = {
  'library director': [
    {
      label: 'management team',
      work: [
        {
          statement: 'management team often performs work with cultural services',
          modality: 'OFTEN',
          note: 'Together with the director.',
          citation: cited('p3.s2'),
        },
      ],
    },
  ],
  'project worker': [{ label: 'library staff', work: [] }],
}

describe('The work of those who meet customers little', () => {
  describeOnReferenceGraph((server) => {
    it('is all that the source says of each role, and nothing else', async () => {
      expect(await server.example(4)).toEqual({
        roles: Object.entries(work).map(([label, claims]) => ({
          label,
          work: claims,
          groups: groups[label] ?? [],
        })),
      })
    })
  })
})
