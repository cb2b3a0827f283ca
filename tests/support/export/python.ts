import { execFile, execFileSync } from 'node:child_process'
import { describeWhere } from '../describe-where'

const environment = process.env

const program = environment['PYTHON'] ?? 'python3'

const howToGetThem =
  'No Python with networkx and rdflib is found. Install them (pip install networkx rdflib), or set PYTHON to the path of a Python that has them.'

/** Tests with readers that are written in Python. */
export function describeInPython(subject: string, tests: () => void): void {
  const lack = hasReaders() ? undefined : howToGetThem
  describeWhere({ subject, what: 'has a Python with networkx and rdflib', lack }, tests)
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
