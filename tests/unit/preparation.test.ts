import { AccessDenied, Unavailable } from '../../src/domain/errors'
import { Preparation } from '../../src/app/preparation'

const away = new Unavailable('The graph engine does not answer.')

describe('The preparation', () => {
  it('is done at the first attempt if the engine answers', async () => {
    const preparation = new Preparation({ prepare: async () => undefined })
    expect(await preparation.attempt()).toBe(true)
    expect(() => preparation.check()).not.toThrow()
  })

  it('answers UNAVAILABLE until it is done', async () => {
    const preparation = new Preparation({ prepare: () => Promise.reject(away) })
    expect(await preparation.attempt()).toBe(false)
    expect(() => preparation.check()).toThrow(
      new Unavailable(
        'The graph is not prepared yet, as its engine did not answer. The server goes on trying; ask again in a moment.',
      ),
    )
  })

  it('tries again, later and later, until the engine answers', async () => {
    const { preparation, pauses } = preparationThatFails(7)
    await preparation.persist()
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
    expect(() => preparation.check()).not.toThrow()
  })

  it('tries no more once it is stopped', async () => {
    const preparation = new Preparation({ prepare: () => Promise.reject(away) })
    const persisting = preparation.persist()
    preparation.stop()
    await persisting
    expect(() => preparation.check()).toThrow(Unavailable)
  })

  it('gives up what another attempt would not mend', async () => {
    const denied = new AccessDenied('Neo4j refuses the password.')
    const preparation = new Preparation({
      prepare: () => Promise.reject(denied),
      wait: async () => undefined,
    })
    await expect(preparation.attempt()).rejects.toBe(denied)
    await expect(preparation.persist()).rejects.toBe(denied)
  })
})

function preparationThatFails(times: number) {
  const pauses: number[] = []
  let attempts = 0
  const preparation = new Preparation({
    prepare: async () => {
      attempts += 1
      if (attempts <= times) throw away
    },
    wait: async (milliseconds) => {
      pauses.push(milliseconds)
    },
  })
  return { preparation, pauses }
}
