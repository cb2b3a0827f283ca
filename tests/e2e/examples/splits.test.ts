import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

const acquisitionAt = (library: string) => `acquisition at ${library}`

const seinajoki = 'Seinäjoki main library'
const menomoneeFalls = 'Menomonee Falls library'

describe('What one library does in one step and another in several', () => {
  describeOnReferenceGraph(({ example }) => {
    it('35: split selection and cataloguing in Seinäjoki, and receiving in Menomonee Falls', async () => {
      const has = (step: string) => ({
        statement: `${acquisitionAt(seinajoki)} has the step ${step}`,
      })
      const receives = ['receiving', 'sorting deliveries', 'checking invoices']
      expect(await example(35)).toEqual({
        compareWorkflows: {
          splits: [
            {
              task: { label: 'selection' },
              inOne: [{ workflow: { label: 'acquisition' } }],
              inSeveral: [
                {
                  workflow: { label: acquisitionAt(seinajoki) },
                  steps: labelled('selection', 'deciding on extra copies'),
                  claims: [has('deciding on extra copies'), has('selection')],
                },
              ],
            },
            {
              task: { label: 'receiving' },
              inOne: [
                { workflow: { label: 'acquisition' } },
                { workflow: { label: acquisitionAt(seinajoki) } },
              ],
              inSeveral: [
                {
                  workflow: { label: acquisitionAt(menomoneeFalls) },
                  steps: labelled(...receives),
                  claims: ['checking invoices', 'receiving', 'sorting deliveries'].map((step) => ({
                    statement: `${acquisitionAt(menomoneeFalls)} has the step ${step}`,
                  })),
                },
              ],
            },
            {
              task: { label: 'cataloguing' },
              inOne: [
                { workflow: { label: 'acquisition' } },
                { workflow: { label: acquisitionAt(menomoneeFalls) } },
              ],
              inSeveral: [
                {
                  workflow: { label: acquisitionAt(seinajoki) },
                  steps: labelled(
                    'entering a brief record',
                    'copy cataloguing',
                    'original cataloguing',
                  ),
                  claims: [
                    has('entering a brief record'),
                    {
                      statement: `${acquisitionAt(seinajoki)} usually has the step copy cataloguing`,
                    },
                    {
                      statement: `${acquisitionAt(seinajoki)} sometimes has the step original cataloguing, for some material`,
                    },
                  ],
                },
              ],
            },
          ],
        },
      })
    })
  })
})
