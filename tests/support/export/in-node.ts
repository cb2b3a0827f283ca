import { execFile } from 'node:child_process'
import { dirname } from 'node:path'

const root = dirname(require.resolve('#root/package.json'))

/**
 * What a script gives back that gets a text as `input`, run by Node outside of Jest: Jest reads no package that is written in modules.
 */
export function inNode<Result>(script: string, input: string): Promise<Result> {
  const program = `
    const input = require('node:fs').readFileSync(0, 'utf8')
    Promise.resolve((async () => {${script}})()).then(
      (result) => process.stdout.write(JSON.stringify(result)),
      (error) => { process.stderr.write(String(error.stack)); process.exitCode = 1 },
    )`
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--no-warnings', '-e', program],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (error, output) => {
        if (error) reject(error)
        else resolve(JSON.parse(output) as Result)
      },
    )
    child.stdin?.end(input)
  })
}
