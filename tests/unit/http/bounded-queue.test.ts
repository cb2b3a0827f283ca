import { BoundedQueue } from '../../../src/http/bounded-queue'

function later(): { readonly promise: Promise<string>; readonly resolve: (value: string) => void } {
  let resolve: (value: string) => void = () => undefined
  const promise = new Promise<string>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('a bounded queue', () => {
  it('lets one work at a time, in the order in which they came', async () => {
    const queue = new BoundedQueue(3, 'Full.')
    const first = later()
    const begun: string[] = []
    const work = (name: string, result: Promise<string>) => async () => {
      begun.push(name)
      return result
    }
    const both = [
      queue.add(work('first', first.promise)),
      queue.add(work('second', Promise.resolve('two'))),
    ]
    await new Promise(setImmediate)
    expect(begun).toEqual(['first'])
    first.resolve('one')
    expect(await Promise.all(both)).toEqual(['one', 'two'])
    expect(begun).toEqual(['first', 'second'])
  })

  it('refuses what finds the line full, and takes more when it is shorter', async () => {
    const queue = new BoundedQueue(1, 'Full.')
    const first = later()
    const running = queue.add(() => first.promise)
    await expect(queue.add(async () => 'second')).rejects.toThrow('Full.')
    first.resolve('one')
    await running
    expect(await queue.add(async () => 'third')).toBe('third')
  })

  it('goes on after a work that failed', async () => {
    const queue = new BoundedQueue(2, 'Full.')
    const failing = queue.add(async () => Promise.reject(new Error('broken')))
    const next = queue.add(async () => 'next')
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toBe('next')
  })
})
