import { cited, describeOnReferenceGraph, labelled } from '../support/servers/reference-server'

/** Questions as somebody writes them who has read the names of the fields and nothing else. */
describe('The queries that must feel natural', () => {
  describeOnReferenceGraph(({ query }) => {
    it('tell who meets customers face to face only a little, and what they do', async () => {
      const { data, errors } = await query(
        '{ roles(where: {faceToFace: {atMost: LITTLE}}) { label faceToFace { atLeast atMost variesBy } work { statement citation } } }',
      )
      expect(errors).toBeUndefined()
      const contact = { atLeast: 'NONE', atMost: 'LITTLE', variesBy: ['LIBRARY'] }
      expect(data).toEqual({
        roles: [
          { label: 'cataloguer', faceToFace: contact },
          { label: 'communications officer', faceToFace: contact },
          { label: 'library director', faceToFace: contact },
          { label: 'IT worker', faceToFace: contact },
          {
            label: 'orderer',
            faceToFace: contact,
            work: [{ statement: 'orderer performs ordering', citation: cited('p8.s1') }],
          },
          { label: 'service manager', faceToFace: contact },
        ].map((role) => ({ work: expect.any(Array), ...role })),
      })
    })

    it('tell in Finnish words what follows ordering', async () => {
      expect(
        await query('{ task(label: "tilaaminen") { followedBy { label distance modality } } }'),
      ).toEqual({
        data: {
          task: {
            followedBy: [
              { label: 'receiving', distance: 1, modality: 'STATED' },
              { label: 'barcoding', distance: 2, modality: 'OFTEN' },
              { label: 'cataloguing', distance: 2, modality: 'STATED' },
              { label: 'lending', distance: 3, modality: 'STATED' },
            ],
          },
        },
      })
    })

    it('tell what the cataloguer does, and through which channels', async () => {
      expect(
        await query('{ role(label: "luetteloija") { tasks { label } channels { label } } }'),
      ).toEqual({
        data: {
          role: {
            tasks: labelled(
              'barcoding',
              'cataloguing',
              'correcting records',
              'making ready for loan',
              'receiving',
            ),
            channels: labelled('any channel', 'face to face'),
          },
        },
      })
    })

    it('tell the steps of acquisition in order, with who does each', async () => {
      const step = (task: string, performer: string, ...next: string[]) => ({
        task: { label: task },
        performers: labelled(performer),
        next: next.map((label) => ({ task: { label } })),
      })
      expect(
        await query(
          '{ workflow(id: "acquisition") { steps { task { label } performers { label } next { task { label } } } } }',
        ),
      ).toEqual({
        data: {
          workflow: {
            steps: [
              step('selection', 'selector', 'ordering'),
              step('ordering', 'orderer', 'receiving'),
              step('receiving', 'cataloguer', 'cataloguing', 'barcoding'),
              step('cataloguing', 'cataloguer'),
              step('barcoding', 'cataloguer'),
            ],
          },
        },
      })
    })

    it('tell all that a paragraph of the source says', async () => {
      const { data } = await query(
        '{ claims(where: {sources: { some: { source: { id: { eq: "kysy-2024-02-04" } }, locator: { within: "p9" } } }}) { statement modality } }',
      )
      const often = (statement: string) => ({ statement, modality: 'OFTEN' })
      const stated = (statement: string) => ({ statement, modality: 'STATED' })
      expect(data).toEqual({
        claims: [
          often('barcoding is often done by cataloguer'),
          stated('barcoding makes possible lending'),
          stated('cataloguing is done by cataloguer'),
          stated('cataloguing makes possible lending'),
          stated('ordering is followed by receiving'),
          stated('receiving is done by cataloguer'),
          often('receiving is often followed by barcoding'),
          stated('receiving is followed by cataloguing'),
          often('acquisition often has the step barcoding'),
          stated('acquisition has the step cataloguing'),
          stated('acquisition has the step receiving'),
          stated('barcoding is a kind of labelling'),
          stated('barcoding uses barcode'),
          stated('barcoding uses library material'),
          often('cataloguer often performs barcoding'),
          stated('cataloguer performs cataloguing'),
          stated('cataloguer performs correcting records'),
          stated('cataloguer performs making ready for loan'),
          stated('cataloguer performs receiving'),
          stated('cataloguer is responsible for correcting records'),
          {
            statement: 'cataloguer possibly does not serve customers through any channel',
            modality: 'POSSIBLY',
          },
          stated('cataloguing produces bibliographic record'),
          stated('cataloguing uses library database'),
          stated('cataloguing uses library material'),
          stated('correcting records uses bibliographic record'),
          stated('correcting records uses library system'),
          stated('making ready for loan uses library material'),
          stated('public libraries follows acquisition'),
          stated('receiving uses library material'),
        ],
      })
    })
  })
})
