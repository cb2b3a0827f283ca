import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Docker's client with an engine that answers and reaches no registry. */
const docker = `#!/bin/sh
case "$*" in
  *create*) echo 'lookup registry-1.docker.io: no such host' >&2; exit 1 ;;
esac
`

interface Message {
  readonly text?: string
  readonly failure?: string
}

describe('A Neo4j to try things', () => {
  it('is looked for elsewhere if Docker cannot have its image', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docker-'))
    writeFileSync(join(folder, 'docker'), docker, { mode: 0o755 })
    const guard = fork(require.resolve('#root/scripts/neo4j/guard.js'), {
      // No Java either, so that the second way ends at once, too.
      env: { PATH: `${folder}:/usr/bin:/bin`, JAVA_HOME: folder },
    })
    const told: Message[] = []
    const failure = new Promise<string>((resolve) =>
      guard.on('message', (message: Message) => {
        told.push(message)
        if (message.failure !== undefined) resolve(message.failure)
      }),
    )
    guard.send({ home: folder, temporary: true, project: 'none', boltPort: 1, httpPort: 2 })
    expect(await failure).toContain('There is no Java')
    expect(told.map(({ text }) => text).slice(0, 2)).toEqual([
      'Starting Neo4j in Docker …',
      expect.stringContaining('no such host\nTrying Neo4j from Maven Central instead …'),
    ])
    rmSync(folder, { recursive: true, force: true })
  }, 30_000)
})
