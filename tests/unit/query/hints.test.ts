import { Hints } from '../../../src/query/selection/hints'

describe('The hints of an operation', () => {
  const named = [{ id: 'ordering', names: ['ordering'] }]

  it('read the names of a kind once, and go to three mistyped words', async () => {
    const hints = new Hints()
    let readings = 0
    const read = async () => {
      readings += 1
      return named
    }
    const given = await Promise.all(Array.from({ length: 5 }, () => hints.named('Task', read)))
    expect(given).toEqual([named, named, named, undefined, undefined])
    expect(readings).toBe(1)
  })

  it('read each kind by itself', async () => {
    const hints = new Hints()
    expect(await hints.named('Task', async () => named)).toEqual(named)
    expect(await hints.named('Role', async () => [])).toEqual([])
  })
})
