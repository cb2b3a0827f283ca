import { ProgressBar } from '../../../src/cli/progress-bar'
import { fakeTerminal } from '../../support/programs/fake-terminal'

function shown(options: Parameters<typeof fakeTerminal>[0], total: number, isWanted = true) {
  const { terminal, written } = fakeTerminal(options)
  const bar = new ProgressBar(terminal, isWanted)
  bar.show({ done: total / 2, total })
  bar.end()
  return written
}

describe('The progress bar', () => {
  it('shows a person how far a long load has come, beside the output', () => {
    const { output, errors } = shown({ isPerson: true }, 100_000)
    expect(output).toBe('')
    expect(errors).toContain('of 100000 rows')
  })

  it('shows nothing of a short one, nor if it is piped, plain or not wanted', () => {
    expect(shown({ isPerson: true }, 100).errors).toBe('')
    expect(shown({}, 100_000).errors).toBe('')
    expect(shown({ isPerson: true, environment: { NO_COLOR: '1' } }, 100_000).errors).toBe('')
    expect(shown({ isPerson: true }, 100_000, false).errors).toBe('')
  })
})
