import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

function library(label: string, step: string, citation: string) {
  const statement = `${step} makes possible reserving`
  const enablesConnection = { edges: [{ claim: { statement, note: null, citation } }] }
  return {
    label,
    workflows: [{ steps: [{ label: step, next: labelled('receiving'), enablesConnection }] }],
  }
}

describe('Single libraries', () => {
  describeOnReferenceGraph(({ example }) => {
    it('let titles be reserved before they have arrived: Seinäjoki from the brief record on, Tuusula from the order', async () => {
      expect(await example(22)).toEqual({
        libraries: [
          library(
            'Seinäjoki main library',
            'entering a brief record',
            'Seinäjoki main library, “Kirjan tie tilauslistalta lainaajalle”, https://seinajoki.fi/blogi/kirjan-tie-tilauslistalta-lainaajalle, accessed 2026-11-23, page.',
          ),
          library(
            'Tuusula library',
            'ordering',
            'Tuusula library, “Kirjan matka”, https://tuusulankirjasto.wordpress.com/tag/kirjastotyo, accessed 2026-11-23, page.',
          ),
        ],
      })
    })
  })
})
