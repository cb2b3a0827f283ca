import { cited, describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

const said = ({ statement }: { readonly statement: string }) => ({ statement })

describe('The way of material', () => {
  describeOnReferenceGraph(({ example }) => {
    it('goes on from ordering to receiving, and from there to cataloguing and often to barcoding', async () => {
      const receiving = {
        statement: 'ordering is followed by receiving',
        citation: cited('p9.s1'),
      }
      expect(await example(1)).toEqual({
        task: {
          label: 'ordering',
          followedBy: [
            {
              distance: 1,
              label: 'receiving',
              relation: 'NEXT',
              modality: 'STATED',
              weakestClaim: said(receiving),
              occurrences: [
                {
                  workflow: { label: 'acquisition' },
                  claims: [
                    receiving,
                    { statement: 'acquisition has the step receiving', citation: cited('p9.s1') },
                  ],
                },
              ],
            },
            {
              distance: 2,
              label: 'barcoding',
              relation: 'NEXT',
              modality: 'OFTEN',
              weakestClaim: { statement: 'receiving is often followed by barcoding' },
              occurrences: [
                {
                  workflow: { label: 'acquisition' },
                  claims: [
                    receiving,
                    {
                      statement: 'receiving is often followed by barcoding',
                      citation: cited('p9.s1', 'p9.s2'),
                    },
                    {
                      statement: 'acquisition often has the step barcoding',
                      citation: cited('p9.s2'),
                    },
                  ],
                },
              ],
            },
            {
              distance: 2,
              label: 'cataloguing',
              relation: 'NEXT',
              modality: 'STATED',
              weakestClaim: said(receiving),
              occurrences: [
                {
                  workflow: { label: 'acquisition' },
                  claims: [
                    receiving,
                    {
                      statement: 'receiving is followed by cataloguing',
                      citation: cited('p9.s1'),
                    },
                    { statement: 'acquisition has the step cataloguing', citation: cited('p9.s1') },
                  ],
                },
              ],
            },
            {
              distance: 3,
              label: 'lending',
              relation: 'ENABLES',
              modality: 'STATED',
              weakestClaim: said(receiving),
              occurrences: [
                {
                  workflow: { label: 'acquisition' },
                  claims: [
                    receiving,
                    {
                      statement: 'receiving is followed by cataloguing',
                      citation: cited('p9.s1'),
                    },
                    { statement: 'cataloguing makes possible lending', citation: cited('p9.s1') },
                  ],
                },
              ],
            },
          ],
        },
      })
    })

    it('comes to cataloguing from selection, ordering and receiving, each done by another role', async () => {
      const before = (distance: number, label: string, role: string, words: string[]) => ({
        distance,
        label,
        modality: 'STATED',
        occurrences: [
          {
            workflow: { label: 'acquisition' },
            from: { performers: [{ label: role, text: { alternativeLabels: words } }] },
          },
        ],
      })
      expect(await example(2)).toEqual({
        task: {
          label: 'cataloguing',
          precededBy: [
            before(1, 'receiving', 'cataloguer', ['cataloguers', 'cataloger', 'catalogers']),
            before(2, 'ordering', 'orderer', [
              'orderers',
              'acquisitions',
              // The source's own second word for them.
              "the library's acquisition",
              'acquisitions worker',
            ]),
            before(3, 'selection', 'selector', ['selectors', 'material selector']),
          ],
        },
      })
    })

    // One role receives, catalogues and barcodes, so between these nothing is handed over.
    it('passes from one role to another twice', async () => {
      const material = (note: string) => ({
        usesConnection: { edges: [{ node: { label: 'library material' }, claim: { note } }] },
      })
      expect(await example(13)).toEqual({
        workflow: {
          handovers: [
            {
              from: { label: 'selector' },
              to: { label: 'orderer' },
              places: [
                {
                  previous: { label: 'selection' },
                  step: { label: 'ordering', task: material('The material that was selected.') },
                  claims: [
                    { statement: 'selection is followed by ordering', citation: cited('p8.s1') },
                  ],
                },
              ],
            },
            {
              from: { label: 'orderer' },
              to: { label: 'cataloguer' },
              places: [
                {
                  previous: { label: 'ordering' },
                  step: { label: 'receiving', task: material('The material that was ordered.') },
                  claims: [
                    { statement: 'ordering is followed by receiving', citation: cited('p9.s1') },
                  ],
                },
              ],
            },
          ],
          unknownHandovers: [],
        },
      })
    })

    // Purchase suggestions and selection stand in one paragraph, without a word of which comes first.
    it('does not begin with a purchase suggestion', async () => {
      expect(await example(20)).toEqual({
        suggestions: { steps: [], followedBy: [] },
        acquisition: { complete: false, firstStep: labelled('selection') },
        selection: { precededBy: [] },
      })
    })
  })
})
