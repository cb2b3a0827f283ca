import { describeOnReferenceGraph, labelled } from '../../support/servers/reference-server'

interface Counted {
  readonly totalCount: number
}

interface Claimed {
  readonly node: { readonly label: string }
  readonly claim: { readonly library: { readonly label: string }; readonly basis: string }
}

interface Workflows {
  readonly workflow: { readonly label: string }
}

describe('What the data shows', () => {
  describeOnReferenceGraph(({ example }) => {
    it('83: labelling comes before cataloguing in one workflow, and after it in seven', async () => {
      const { labellingFirst, cataloguingFirst } = (await example(83)) as unknown as {
        labellingFirst: readonly Workflows[]
        cataloguingFirst: readonly Workflows[]
      }
      const seinajoki = 'acquisition at Seinäjoki main library'
      expect(labellingFirst.map(({ workflow }) => workflow.label)).toEqual([seinajoki])
      const after = cataloguingFirst.map(({ workflow }) => workflow.label)
      expect(after).toHaveLength(7)
      expect(after).toContain(seinajoki)
    })

    it('84: customers can reserve from an order on in three of 33 variants of acquisition', async () => {
      const { task, workflow } = (await example(84)) as unknown as {
        task: { enabledByConnection: Counted & { edges: readonly Claimed[] } }
        workflow: { variantsConnection: Counted }
      }
      expect(workflow.variantsConnection.totalCount).toBe(33)
      const { totalCount, edges } = task.enabledByConnection
      expect(totalCount).toBe(3)
      expect(edges.map(({ node, claim }) => [claim.library.label, node.label])).toEqual([
        ['Kuopio city library', 'entering a brief record'],
        ['Seinäjoki main library', 'entering a brief record'],
        ['Tuusula library', 'ordering'],
      ])
    })

    it('85: vendors do four tasks for seven of 70 libraries: they deliver to six, and do more for two', async () => {
      const { roles, librariesConnection } = (await example(85)) as unknown as {
        roles: readonly { tasksConnection: { edges: readonly Claimed[] } }[]
        librariesConnection: Counted
      }
      expect(librariesConnection.totalCount).toBe(70)
      const claims = roles.flatMap(({ tasksConnection }) => tasksConnection.edges)
      expect(new Set(claims.map(({ node }) => node.label))).toEqual(
        new Set(['barcoding', 'delivery to the library', 'making ready for loan', 'selection']),
      )
      const served = (edges: readonly Claimed[]) =>
        new Set(edges.map(({ claim }) => claim.library.label))
      expect(served(claims).size).toBe(7)
      const more = claims.filter(({ node }) => node.label !== 'delivery to the library')
      expect(served(claims.filter((claim) => !more.includes(claim))).size).toBe(6)
      expect(served(more)).toEqual(new Set(['Armstrong Library', 'Siegburg city library']))
    })

    it('86: one source says of three roles that they possibly never meet customers, and no second does', async () => {
      const { never, withContact } = (await example(86)) as unknown as {
        never: readonly {
          label: string
          channelsConnection: {
            edges: readonly { claim: { modality: string; library: { label: string } } }[]
          }
        }[]
        withContact: Counted
      }
      expect(never.map(({ label }) => label)).toEqual(['cataloguer', 'orderer', 'warehouse worker'])
      const claims = never.flatMap(({ channelsConnection }) =>
        channelsConnection.edges.map(({ claim }) => claim),
      )
      expect(claims.map(({ modality }) => modality)).toEqual(['POSSIBLY', 'POSSIBLY', 'POSSIBLY'])
      expect(new Set(claims.map(({ library }) => library.label))).toEqual(
        new Set(['public libraries']),
      )
      expect(withContact.totalCount).toBe(16)
    })

    it('87: more than four in ten steps of libraries name nobody who does them', async () => {
      expect(await example(87)).toEqual({
        steps: { totalCount: 613 },
        withoutDoer: { totalCount: 268 },
      })
    })

    it('88: public and academic libraries are told nearly alike of labelling, weeding and lending, and none whole', async () => {
      const { compareGroups } = (await example(88)) as unknown as {
        compareGroups: {
          groups: readonly { workflowCount: number; toldWholeCount: number }[]
          tasks: readonly {
            task: { label: string }
            groups: readonly { doneInCount: number }[]
          }[]
        }
      }
      expect(compareGroups.groups).toMatchObject([
        { workflowCount: 41, toldWholeCount: 0 },
        { workflowCount: 44, toldWholeCount: 0 },
      ])
      const counts = compareGroups.tasks.map(({ task, groups }) => [
        task.label,
        ...groups.map(({ doneInCount }) => doneInCount),
      ])
      expect(counts).toEqual([
        ['receiving', 12, 9],
        ['cataloguing', 10, 6],
        ['labelling', 7, 8],
        ['weeding', 6, 5],
        ['lending', 3, 4],
      ])
    })

    it('89: eleven of 613 steps tell how long they take, and seven how long they wait', async () => {
      expect(await example(89)).toMatchObject({
        steps: { totalCount: 613 },
        taking: { totalCount: 11 },
        waiting: { totalCount: 7 },
      })
    })

    it('90: borrowing in Florida and the broker share five tasks, in one order', async () => {
      const { compareWorkflows } = (await example(90)) as unknown as {
        compareWorkflows: {
          sharedByAll: readonly { task: { label: string } }[]
          onlyInOne: readonly { task: { label: string }; doneIn: readonly Workflows[] }[]
          orderDifferences: readonly unknown[]
        }
      }
      const { sharedByAll, onlyInOne, orderDifferences } = compareWorkflows
      expect(sharedByAll.map(({ task }) => task)).toEqual(
        labelled(
          'sending interlibrary loan requests',
          'getting material transported',
          'receiving borrowed items',
          'lending',
          'returning to the lending library',
        ),
      )
      expect(orderDifferences).toEqual([])
      const ofLibrary = onlyInOne.filter(
        ({ doneIn }) => doneIn[0]?.workflow.label === 'borrowing in Alma in Florida',
      )
      expect(ofLibrary.map(({ task }) => task.label)).toEqual([
        'renewing',
        'returning',
        'declaring lost',
      ])
      expect(onlyInOne).toHaveLength(14)
    })

    it('91: a cancelled matter is a state of all six systems, and two more are of five', async () => {
      const { resources, librariesConnection } = (await example(91)) as unknown as {
        resources: readonly { label: string; narrower: readonly { dataset: { id: string } }[] }[]
        librariesConnection: Counted
      }
      expect(librariesConnection.totalCount).toBe(6)
      const systems = resources.map(({ label, narrower }) => ({
        label,
        count: new Set(narrower.map(({ dataset }) => dataset.id)).size,
      }))
      const knownTo = (count: number) =>
        systems.filter((state) => state.count === count).map(({ label }) => label)
      expect(knownTo(6)).toEqual(['cancelled'])
      expect(knownTo(5)).toEqual(['arrived', 'filled'])
      expect(knownTo(4)).toEqual(['on loan', 'on order'])
    })

    it('92: work comes to the cataloguer from five others, at eight of nineteen steps', async () => {
      const { role } = (await example(92)) as unknown as {
        role: {
          stepsConnection: Counted
          steps: readonly { previous: readonly { performers: readonly { id: string }[] }[] }[]
        }
      }
      expect(role.stepsConnection.totalCount).toBe(19)
      const before = role.steps.map(({ previous }) =>
        previous.flatMap(({ performers }) => performers.map(({ id }) => id)),
      )
      const fromOthers = before.filter((ids) => ids.some((id) => id !== 'cataloguer'))
      expect(fromOthers).toHaveLength(8)
      // At one of these steps cataloguers themselves may have done what comes before.
      expect([...new Set(fromOthers.flat())].sort()).toEqual([
        'cataloguer',
        'circulation-staff',
        'kb-deposit-deliveries',
        'library-staff',
        'orderer',
        'technical-services',
      ])
      const begun = role.steps.filter(({ previous }) => previous.length === 0)
      expect(begun).toHaveLength(2)
      expect(before.filter((ids) => ids.length === 0)).toHaveLength(begun.length)
    })
  })
})
