import { execFile, execFileSync } from 'node:child_process'
import { describeWhere } from '../describe-where'

const environment = process.env

const program = environment['PYTHON'] ?? 'python3'

const usual = 'networkx, rdflib'

/** Tests with readers that are written in Python: modules by their names, with commas between. */
export function describeInPython(subject: string, tests: () => void, modules = usual): void {
  const lack = has(modules) ? undefined : howToGet(modules)
  describeWhere({ subject, what: `has a Python with ${modules}`, lack }, tests)
}

function has(modules: string): boolean {
  try {
    execFileSync(program, ['-c', `import ${modules}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function howToGet(modules: string): string {
  return `No Python with ${modules} is found. Install them (pip install ${modules.replaceAll(',', '')}), or set PYTHON to the path of a Python that has them.`
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
