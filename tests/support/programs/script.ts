import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

const root = dirname(require.resolve('#root/package.json'))

/** What a script of the project says on its error stream, and the status with which it ends. */
export function runScript(name: string, ...given: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}`, ...given], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stderr }
}
