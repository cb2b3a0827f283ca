import fc from 'fast-check'
import { movedSteps } from '../../../src/dataset/changes/moved-steps'

function workflow(steps: readonly string[], id = 'buying') {
  return {
    nodes: steps.map((step, index) => ({
      id: step,
      kind: 'Step' as const,
      properties: { position: index + 1 },
    })),
    edges: steps.map((to) => ({
      id: `${id}:${to}`,
      type: 'HAS_STEP',
      from: id,
      to,
      properties: {},
    })),
  }
}

const moved = (before: string, after: string) =>
  [...movedSteps(workflow(before.split('')), workflow(after.split('')))].sort().join('')

describe('the steps that moved', () => {
  it.each([
    ['abcde', 'abcde', ''],
    ['abcde', 'bcde', ''],
    ['abcde', 'xabcyde', ''],
    ['abcde', 'bcdea', 'a'],
    ['abcde', 'eabcd', 'e'],
    ['abcdef', 'fbcdea', 'af'],
    ['', 'ab', ''],
  ])('from %s to %s are "%s"', (before, after, expected) => {
    expect(moved(before, after)).toBe(expected)
  })

  it('are not those of another workflow', () => {
    expect(movedSteps(workflow(['a', 'b']), workflow(['b', 'a'], 'selling')).size).toBe(0)
  })

  it('are as few as can be, and the others stand in their order', () => {
    const letters = 'abcdef'.split('')
    const some = fc.shuffledSubarray(letters)
    fc.assert(
      fc.property(some, some, (before, after) => {
        const staying = after.filter((step) => before.includes(step))
        const going = new Set(moved(before.join(''), after.join('')))
        expect(
          inOrder(
            staying.filter((step) => !going.has(step)),
            before,
          ),
        ).toBe(true)
        const longest = subsets(staying).filter((kept) => inOrder(kept, before))
        const most = Math.max(...longest.map(({ length }) => length))
        expect(staying.length - going.size).toBe(most)
      }),
    )
  })
})

function inOrder(steps: readonly string[], before: readonly string[]): boolean {
  const places = steps.map((step) => before.indexOf(step))
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
}

function subsets(all: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = all
  if (first === undefined) return [[]]
  return subsets(others).flatMap((each) => [each, [first, ...each]])
}
