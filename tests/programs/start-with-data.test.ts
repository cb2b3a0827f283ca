import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Neo4jSettings } from '../../src/graph/neo4j-settings'
import { describeOnEngines } from '../support/engines/engines'
import { ownLibrary } from '../support/datasets/own-library'
import { addressOf, startProgram } from '../support/programs/program'
import { postQuery } from '../support/servers/server'

const query = '{ role(id: "my-library-librarian") { tasks { id } } }'
const slow = 240_000

describe('A start with datasets', () => {
  let folder: string
  let file: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'))
    file = join(folder, 'my-library.yaml')
  })

  afterAll(() => rm(folder, { recursive: true }))

  describeOnEngines((engine) => {
    let variables: Readonly<Record<string, string>>

    beforeAll(async () => {
      variables = { PORT: '0', DATA_DIR: join(folder, 'graph') }
      if (engine.name === 'grafeo') return
      await (await engine.open()).close()
      const { uri, username, password } = engine.settings as Neo4jSettings
      variables = {
        PORT: '0',
        REFERENCE_DATASETS: 'none',
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
      }
    }, slow)

    it(
      'answers from them too, and from what they hold at the next start',
      async () => {
        const starts = [
          { version: '1.0.0', tasks: ['ordering'], words: [] },
          { version: '2.0.0', tasks: ['cataloguing', 'receiving'], words: [] },
          { version: '2.0.0', tasks: ['receiving'], words: ['--same-version'] },
        ]
        for (const { version, tasks, words } of starts) {
          await writeFile(file, ownLibrary({ version, tasks }))
          const program = startProgram(variables, ['--data', file, ...words])
          await program.until('Ctrl-C stops it.')
          const response = await postQuery(addressOf(program), { query })
          expect(await response.json()).toEqual({
            data: { role: { tasks: tasks.map((id) => ({ id })) } },
          })
          program.signal('SIGTERM')
          expect(await program.exitCode).toBe(0)
        }
      },
      slow,
    )

    it(
      'ends if one has other content under the same version',
      async () => {
        await writeFile(file, ownLibrary({ version: '2.0.0', tasks: ['ordering'] }))
        const program = startProgram(variables, ['--data', file])
        expect(await program.exitCode).toBe(1)
        expect(program.errors()).toContain(
          'CONFLICT: The graph holds other content as my-library 2.0.0. ',
        )
        await writeFile(file, ownLibrary({ version: '2.0.0', tasks: ['receiving'] }))
      },
      slow,
    )

    it(
      'ends if one has a fault, with its place',
      async () => {
        const unsound = join(folder, 'unsound.yaml')
        await writeFile(unsound, ownLibrary({ id: 'unsound', tasks: ['orderin'] }))
        const program = startProgram(variables, ['--data', file, unsound])
        expect(await program.exitCode).toBe(1)
        expect(program.output()).toBe('')
        expect(program.errors()).toBe(
          `DATASET_INVALID: The dataset has 1 fault:\n${unsound}:16:13 There is no task "orderin". Did you mean "ordering"?\n`,
        )
      },
      slow,
    )
  })
})
