import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

interface Seen {
  readonly workflow: {
    readonly label: string
    readonly steps: readonly {
      readonly label: string
      readonly task: {
        readonly steps: readonly {
          readonly performers: readonly { readonly label: string }[]
          readonly produces: readonly { readonly id: string }[]
        }[]
      }
    }[]
  }
}

interface Compared {
  readonly task: { readonly label: string }
  readonly doneIn: readonly { readonly workflow: { readonly id: string } }[]
}

interface Otherwise {
  readonly resource: {
    readonly stepsConnection: {
      readonly edges: readonly {
        readonly node: { readonly label: string; readonly workflow: { readonly id: string } }
        readonly claim: { readonly library: { readonly label: string } }
      }[]
    }
  }
  readonly compareWorkflows: {
    readonly sharedByAll: readonly Compared[]
    readonly onlyInOne: readonly Compared[]
    readonly orderDifferences: readonly unknown[]
  }
}

describe('Libraries and their systems', () => {
  describeOnReferenceGraph(({ example }) => {
    it('80: a broker sees neither the renewals nor the customer who returns, and sees no loss', async () => {
      const { workflow } = (await example(80)) as unknown as Seen
      expect(workflow.label).toBe('borrowing in Alma in Florida')
      const seen = workflow.steps.map(({ label, task }) => [
        label,
        ...task.steps.flatMap(({ produces }) => produces.map(({ id }) => id)),
      ])
      expect(seen).toEqual([
        [
          'sending interlibrary loan requests',
          'crosslink-requester-duplicate-state',
          'crosslink-requester-sent-state',
        ],
        ['getting material transported', 'crosslink-requester-shipped-state'],
        ['receiving borrowed items', 'crosslink-requester-received-state'],
        ['lending', 'crosslink-requester-checked-out-state'],
        ['renewing'],
        ['renewing'],
        ['returning'],
        ['returning to the lending library', 'crosslink-requester-shipped-returned-state'],
        ['declaring lost'],
      ])
      const doers = workflow.steps.flatMap(({ task }) =>
        task.steps.map(({ performers }) => performers.map(({ label }) => label)),
      )
      expect(doers).toEqual([
        ['CrossLink by itself', 'library staff'],
        ['other library'],
        ['library staff'],
        ['library staff'],
        ['library staff'],
      ])
    })

    it('81: Turku and Koha share the ordering and the receiving, in one order', async () => {
      const { resource, compareWorkflows } = (await example(81)) as unknown as Otherwise
      const used = resource.stepsConnection.edges.map(
        ({ node, claim }) => `${claim.library.label}: ${node.label}`,
      )
      expect(used.sort()).toEqual([
        'National Repository Library: lending',
        'National Repository Library: marking the due date',
        'Turku city library: ordering',
      ])
      const { sharedByAll, onlyInOne, orderDifferences } = compareWorkflows
      expect(sharedByAll.map(({ task }) => task)).toEqual(labelled('ordering', 'receiving'))
      const only = (id: string) =>
        onlyInOne
          .filter(({ doneIn }) => doneIn.some(({ workflow }) => workflow.id === id))
          .map(({ task }) => task.label)
      expect(only('turku-vaski-acquisition')).toEqual([
        'receiving purchase suggestions',
        'selection',
        'handing over within the library',
        'cataloguing',
        'labelling',
        'registering copies',
        'lending',
      ])
      expect(only('koha-purchasing')).toEqual([
        'entering an order in the system',
        'making an order valid',
        'handling invoices',
      ])
      expect(orderDifferences).toEqual([])
    })
  })
})
