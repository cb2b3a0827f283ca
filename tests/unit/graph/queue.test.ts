import { Queue } from '../../../src/graph/queue'
import { rejection } from '../../support/rejection'

describe('a queue', () => {
  it('runs one task at a time, in the order they came', async () => {
    const queue = new Queue()
    const events: string[] = []
    const task = (name: string) => async () => {
      events.push(`${name} starts`)
      await new Promise(setImmediate)
      events.push(`${name} ends`)
      return name
    }
    expect(await Promise.all([queue.add(task('first')), queue.add(task('second'))])).toEqual([
      'first',
      'second',
    ])
    expect(events).toEqual(['first starts', 'first ends', 'second starts', 'second ends'])
  })

  it('goes on after a task that fails, and gives its error to whoever added it', async () => {
    const queue = new Queue()
    const failure = new Error('The task fails.')
    const failing = queue.add(() => Promise.reject(failure))
    const following = queue.add(async () => 'done')
    expect(await rejection(failing)).toBe(failure)
    expect(await following).toBe('done')
  })
})
