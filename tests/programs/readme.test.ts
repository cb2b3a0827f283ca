import { runScript } from '../support/programs/script'

describe('The README', () => {
  it('shows the questions and the answers as the command would write them', () => {
    expect(runScript('readme.js', '--check')).toEqual({ status: 0, stderr: '' })
  })
})
