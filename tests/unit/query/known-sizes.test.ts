import { unknownSizes, type GraphSizes } from '../../../src/limits/sizes/graph-sizes'
import { KnownSizes } from '../../../src/limits/sizes/known-sizes'

const counted = (nodes: number): GraphSizes => ({
  ...unknownSizes,
  areKnown: true,
  nodes: () => nodes,
})

/** Sizes whose counting takes so long and gives one more node each time. */
function countingFor(milliseconds: number) {
  let clock = 0
  let times = 0
  let failure: Error | undefined
  const failures: unknown[] = []
  const sizes = new KnownSizes({
    now: () => clock,
    onFailure: (error) => failures.push(error),
    read: async () => {
      times += 1
      clock += milliseconds
      if (failure) throw failure
      return counted(times)
    },
  })
  return {
    sizes,
    failures,
    times: () => times,
    pass: (passed: number) => (clock += passed),
    fail: (error: Error | undefined) => (failure = error),
  }
}

describe('The known sizes of a graph', () => {
  it('are unknown at first, and known once they are counted', async () => {
    const { sizes } = countingFor(10)
    expect(sizes.current.areKnown).toBe(false)
    expect((await sizes.settled()).nodes([])).toBe(1)
    expect(sizes.current.areKnown).toBe(true)
  })

  it('are counted again when they are a minute old, and not before', async () => {
    const { sizes, pass, times } = countingFor(10)
    await sizes.settled()
    pass(59_999)
    await sizes.settled()
    expect(times()).toBe(1)
    pass(1)
    expect(sizes.current.nodes([])).toBe(1)
    expect((await sizes.settled()).nodes([])).toBe(2)
  })

  it('are counted the less often the longer it takes', async () => {
    const { sizes, pass, times } = countingFor(2000)
    await sizes.settled()
    pass(199_999)
    await sizes.settled()
    expect(times()).toBe(1)
    pass(1)
    await sizes.settled()
    expect(times()).toBe(2)
  })

  it('are counted again at once when much has changed', async () => {
    const { sizes, times } = countingFor(10)
    await sizes.settled()
    sizes.refresh()
    await sizes.settled()
    expect(times()).toBe(2)
  })

  it('are tried again later if a counting that took long has failed', async () => {
    const { sizes, pass, fail, times } = countingFor(30_000)
    fail(new Error('timed out'))
    await sizes.settled()
    pass(2_999_999)
    await sizes.settled()
    expect(times()).toBe(1)
    pass(1)
    await sizes.settled()
    expect(times()).toBe(2)
  })

  it('stay as they were if counting fails, and are tried again in five seconds', async () => {
    const { sizes, pass, fail, failures, times } = countingFor(10)
    await sizes.settled()
    pass(60_000)
    fail(new Error('away'))
    expect((await sizes.settled()).nodes([])).toBe(1)
    expect(failures).toEqual([new Error('away')])
    fail(undefined)
    await sizes.settled()
    expect(times()).toBe(2)
    pass(5000)
    expect((await sizes.settled()).nodes([])).toBe(3)
  })
})
