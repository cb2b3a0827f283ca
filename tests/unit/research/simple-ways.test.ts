import { linksOf } from '../../../src/research/order/links-of-workflow'
import { StepOrder } from '../../../src/research/order/step-order'
import { simpleWays } from '../../../src/research/paths/simple-ways'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { described } from '../../support/workflows/described-workflows'

/** The first ways, each as the steps that it meets. */
function ways(workflow: DescribedWorkflow, from: string, to: string, most = 20) {
  const order = new StepOrder(linksOf(workflow))
  const starts = from.split(' ').map((name) => `w-${name}`)
  const goals = new Set(to.split(' ').map((name) => `w-${name}`))
  const found: string[] = []
  for (const links of simpleWays(order, starts, goals)) {
    if (found.length === most) break
    found.push([links[0]?.from, ...links.map((link) => link.to)].map((id) => id?.slice(2)).join(''))
  }
  return found
}

describe('the ways from some places to others', () => {
  it('come the shortest first, and then by the ids of what they meet', () => {
    const workflow = described('w', { a: ['c', 'b', 'd'], b: ['d'], c: ['b', 'd'], d: [] })
    expect(ways(workflow, 'a', 'd')).toEqual(['ad', 'abd', 'acd', 'acbd'])
  })

  it('come by all of their places before their links count', () => {
    const link = (from: string, to: string, id: string) => ({
      id,
      kind: 'NEXT',
      from,
      to,
      modality: 'STATED',
      conditional: false,
    })
    const links = [
      link('a', 'b', '1'),
      link('a', 'b', '2'),
      link('b', 'c', '3'),
      link('b', 'd', '4'),
    ]
    const found = simpleWays(new StepOrder(links), ['a'], new Set(['c', 'd']))
    expect([...found].map((way) => way.map(({ id }) => id).join(' '))).toEqual([
      '1 3',
      '2 3',
      '1 4',
      '2 4',
    ])
  })

  it('meet no place twice, however the work goes round', () => {
    const workflow = described('w', { a: ['b'], b: ['c', 'a'], c: ['b', 'd'], d: ['a'] })
    expect(ways(workflow, 'a', 'd')).toEqual(['abcd'])
    expect(ways(workflow, 'd', 'c')).toEqual(['dabc'])
  })

  it('pass no other start and no other goal', () => {
    const workflow = described('w', { a: ['b'], b: ['c'], c: ['d'], d: [] })
    expect(ways(workflow, 'a b', 'c d')).toEqual(['bc'])
  })

  it('lead to a place that is a start as well, as a kind of a task is, and not past it', () => {
    const steps = described('w', { a: ['b'], b: ['c'], c: [] })
    expect(ways(steps, 'a b', 'b')).toEqual([ways(steps, 'a', 'b')[0]])
    expect(ways(steps, 'a b', 'b c')).toEqual([ways(steps, 'a', 'b')[0], ways(steps, 'b', 'c')[0]])
  })

  it('are none to where nothing leads', () => {
    expect(ways(described('w', { a: ['b'], b: [], c: ['a'] }), 'a', 'c')).toEqual([])
  })

  it('are found one by one, though there are more than could ever be told', () => {
    const steps: Record<string, string[]> = {}
    for (let place = 100; place < 200; place += 1) {
      steps[`s${place}`] = [`l${place}`, `r${place}`]
      steps[`l${place}`] = [`s${place + 1}`]
      steps[`r${place}`] = [`s${place + 1}`, `s${place}`]
    }
    const found = ways(described('w', { ...steps, s200: [] }), 's100', 's200', 50)
    expect(new Set(found).size).toBe(50)
    expect(new Set(found.map((way) => way.length)).size).toBe(1)
  })
})
