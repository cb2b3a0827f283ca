import { spawnSync } from 'node:child_process'
import { withTimeout } from '../../../src/graph/with-timeout'
import { rejection } from '../../support/rejection'

describe('a bound', () => {
  it('gives the answer that comes in time', async () => {
    expect(await withTimeout(60_000, Promise.resolve('answer'))).toBe('answer')
  })

  it('passes an error on', async () => {
    const failure = new Error('The engine fails.')
    expect(await rejection(withTimeout(60_000, Promise.reject(failure)))).toBe(failure)
  })

  it('answers UNAVAILABLE if nothing comes', async () => {
    expect(await rejection(withTimeout(1, new Promise(() => undefined)))).toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The graph engine did not answer within 1 ms. Ask again in a moment.',
    })
  })

  it('does not keep a process up that has nothing else to do', () => {
    const bound = JSON.stringify(require.resolve('../../../src/graph/with-timeout'))
    const waiting = `void require(${bound}).withTimeout(60_000, new Promise(() => undefined))`
    const { signal, status } = spawnSync(process.execPath, ['-e', waiting], { timeout: 30_000 })
    expect({ signal, status }).toEqual({ signal: null, status: 0 })
  })
})
