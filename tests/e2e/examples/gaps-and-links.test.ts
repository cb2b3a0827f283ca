import { describeOnReferenceGraph } from '../../support/servers/reference-server'

const yso = (concept: string) => `http://www.yso.fi/onto/yso/${concept}`
const ykl = (notation: string) => `http://urn.fi/URN:NBN:fi:au:ykl:${notation}`
const onet = (place: string) => `https://www.onetonline.org/link/summary/${place}`

function links(label: string, given: { exact?: string[]; close?: string[]; broad?: string[] }) {
  const { exact = [], close = [], broad = [] } = given
  return { label, exactMatch: exact, closeMatch: close, broadMatch: broad }
}

describe('The reference graph', () => {
  describeOnReferenceGraph(({ example }) => {
    it('leaves open what the source leaves open, and nothing else', async () => {
      const step = (id: string, label: string) => ({
        id,
        label,
        workflow: { label: 'interlibrary loan' },
      })
      const receiving = step(
        'interlibrary-loan-receiving-requests',
        'receiving interlibrary loan requests',
      )
      const sending = step(
        'interlibrary-loan-sending-requests',
        'sending interlibrary loan requests',
      )
      expect(await example(23)).toEqual({
        dataQuality: {
          tasksWithoutPerformer: [
            // p9.s2 speaks of labelling, explains it as barcodes, and names nobody: who barcodes is implied by the stage.
            { id: 'labelling', label: 'labelling' },
            // p9 says that material can then be lent, and not who lends it.
            { id: 'lending', label: 'lending' },
            // p6 says how feedback comes and who answers it, and not who receives it.
            { id: 'receiving-feedback', label: 'receiving feedback' },
          ],
          // p6.s2 and p11.s2 speak of library workers in general: that feedback comes through them, and that project workers often are some of them.
          rolesWithoutWork: [{ id: 'library-staff', label: 'library staff' }],
          // p12.s3: requests are received and sent. What comes first, and what after, is not said.
          deadEnds: [receiving, sending],
          unreachableSteps: [sending],
          nodesWithoutEdges: [],
        },
      })
    })

    it('links eight tasks and two workflows to what O*NET, YSO and YKL know', async () => {
      expect(await example(24)).toEqual({
        tasks: [
          // O*NET: responding to customer complaints.
          links('answering feedback', { close: [onet('25-4022.00#22417')] }),
          links('cataloguing', {
            exact: [yso('p10398')],
            close: [ykl('02.323'), onet('25-4022.00#22416'), onet('43-4121.00#2654')],
          }),
          links('correcting records', { broad: [onet('25-4022.00#22410')] }),
          links('customer service', { exact: [yso('p1379')] }),
          links('lending', {
            close: [ykl('02.33'), yso('p8431')],
            broad: [onet('43-4121.00#18774')],
          }),
          links('ordering', {
            close: [onet('25-4031.00#18514')],
            broad: [onet('25-4022.00#22409')],
          }),
          links('personnel management', {
            broad: [ykl('02.1'), onet('25-4022.00#22413')],
          }),
          links('selection', {
            exact: [yso('p18689')],
            broad: [ykl('02.4'), onet('25-4022.00#22409')],
          }),
        ],
        workflows: [
          links('acquisition', { close: [yso('p4509')], broad: [ykl('02.4')] }),
          links('interlibrary loan', {
            exact: [yso('p8430')],
            close: [onet('25-4022.00#22430'), onet('25-4031.00#1698')],
            broad: [ykl('02.33')],
          }),
        ],
      })
    })
  })
})
