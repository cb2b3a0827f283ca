import { execFile, execFileSync } from 'node:child_process'

const environment = process.env

const program = environment['PYTHON'] ?? 'python3'

const howToGetThem =
  'No Python with networkx and rdflib is found. Install them (pip install networkx rdflib), or set PYTHON to the path of a Python that has them.'

/** Tests with readers that are written in Python. Without them they fail in CI; elsewhere they are skipped, and say so. */
export function describeInPython(subject: string, tests: () => void): void {
  if (hasReaders()) return describe(subject, tests)
  if (environment['CI']) {
    return describe(subject, () => {
      it('has a Python with networkx and rdflib', () => {
        throw new Error(howToGetThem)
      })
    })
  }
  process.stderr.write(`\n  SKIPPED: ${subject} is not tested. ${howToGetThem}\n\n`)
  // oxlint-disable-next-line jest/no-disabled-tests -- the one documented case: this machine has no readers
  describe.skip(subject, tests)
}

function hasReaders(): boolean {
  try {
    execFileSync(program, ['-c', 'import networkx, rdflib'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What a script prints as JSON that gets a text as `text`. */
export function inPython<Result>(script: string, input: string): Promise<Result> {
  const whole = `import io, json, sys\ntext = sys.stdin.buffer.read().decode('utf-8')\n${script}`
  return new Promise((resolve, reject) => {
    const child = execFile(program, ['-c', whole], (error, output) => {
      if (error) reject(error)
      else resolve(JSON.parse(output) as Result)
    })
    child.stdin?.end(input)
  })
}
