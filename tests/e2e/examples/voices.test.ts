import { describeOnReferenceGraph } from '../../support/servers/reference-server'

interface LittleBy {
  readonly label: string
  readonly faceToFace: {
    readonly claims: readonly { readonly library: { readonly label: string } }[]
  }
  readonly stepsConnection: {
    readonly totalCount: number
    readonly edges: readonly { readonly claim: { readonly library: { readonly label: string } } }[]
  }
  readonly annotations: readonly { readonly label: string }[]
}

interface MuchBy {
  readonly label: string
  readonly channelsConnection: {
    readonly edges: readonly {
      readonly claim: {
        readonly amount: string | null
        readonly modality: string
        readonly library: { readonly kind: string }
      }
    }[]
  }
}

describe('More than one voice', () => {
  describeOnReferenceGraph(({ example, query }) => {
    it('82: tells what those do who meet customers little, and that one source alone says so', async () => {
      const { littleBy } = (await example(82)) as unknown as { littleBy: readonly LittleBy[] }
      const told = littleBy.map(({ label, stepsConnection }) => [
        label,
        stepsConnection.totalCount,
        new Set(stepsConnection.edges.map(({ claim }) => claim.library.label)).size,
      ])
      expect(told).toEqual([
        ['cataloguer', 19, 7],
        ['communications officer', 0, 0],
        ['library director', 5, 3],
        ['IT worker', 2, 1],
        ['orderer', 21, 9],
        ['service manager', 2, 1],
      ])
      const voices = littleBy.flatMap(({ faceToFace }) => faceToFace.claims)
      expect(new Set(voices.map(({ library }) => library.label))).toEqual(
        new Set(['public libraries']),
      )
      const titled = littleBy.filter(({ annotations }) => annotations.length > 0)
      expect(titled.map(({ label }) => label)).toEqual(['cataloguer', 'orderer'])
    })

    it('82: sets a survey beside it, which says a great deal of assistants, and shows where two voices differ', async () => {
      const { muchBy, differing } = (await example(82)) as unknown as {
        muchBy: readonly MuchBy[]
        differing: unknown
      }
      const much = muchBy.flatMap(({ label, channelsConnection }) =>
        channelsConnection.edges
          .filter(({ claim }) => claim.amount === 'MUCH')
          .map(({ claim }) => [label, claim.modality, claim.library.kind]),
      )
      expect(much).toEqual([
        ['assistant', 'USUALLY', 'POPULATION'],
        ['project worker', 'POSSIBLY', 'GENERIC'],
      ])
      expect(differing).toMatchObject([
        {
          differsIn: ['MODALITY'],
          from: { label: 'assistant' },
          to: { label: 'any channel' },
          sides: [
            { sources: [{ label: 'O*NET 29.3 Database' }] },
            { sources: [{ label: 'Occupational Requirements Survey 2025' }] },
          ],
        },
      ])
    })

    it('leaves the general picture as its one source has it', async () => {
      const { data } = await query(
        '{ roles(where: { channels: { count: { gte: 1 } } }) { id channelsConnection { edges { claim { library { kind } } } } } }',
      )
      const { roles } = data as unknown as { roles: readonly MuchBy[] }
      const kinds = roles.flatMap(({ channelsConnection }) =>
        channelsConnection.edges.map(({ claim }) => claim.library.kind),
      )
      expect(new Set(kinds)).toEqual(new Set(['GENERIC']))
    })
  })
})
