import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Neo4jSettings } from '../../../src/graph/neo4j-settings'
import { command } from '../../support/programs/command'
import { describeOnEngines } from '../../support/engines/engines'
import { ownLibrary } from '../../support/datasets/own-library'

const slow = 240_000

describe('The commands', () => {
  describeOnEngines((engine) => {
    let folder: string
    let variables: Readonly<Record<string, string>>
    let file: string

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'commands-'))
      file = join(folder, 'my-library.yaml')
      if (engine.name === 'grafeo') {
        variables = { REFERENCE_DATASETS: 'none', DATA_DIR: join(folder, 'graph') }
        return
      }
      await (await engine.open()).close()
      const { uri, username, password } = engine.settings as Neo4jSettings
      variables = {
        REFERENCE_DATASETS: 'none',
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
      }
    }, slow)

    afterAll(() => rm(folder, { recursive: true }))

    const run = (...words: readonly string[]) => command(words, { variables })
    const fine = (output: unknown) => ({ status: 0, output, errors: '' })

    it(
      'bring a dataset in, and leave it as it is the second time',
      async () => {
        await writeFile(file, ownLibrary())
        const dry = await run('import', '--dry-run', file)
        expect(dry).toEqual(
          fine(
            [
              'my-library 1.0.0: would be added, with 2 nodes and 2 edges.',
              '  + node my-library-librarian',
              '  + node my-library-library',
              '  + edge my-library:my-library-librarian:PERFORMS:cataloguing',
              '  + edge my-library:my-library-librarian:PERFORMS:ordering',
              'This was a dry run; nothing was written.',
              '',
            ].join('\n'),
          ),
        )
        // No folder is left behind if there was none.
        expect(await readdir(folder)).toEqual(['my-library.yaml'])

        const added = await run('import', file)
        expect(added).toEqual(fine('my-library 1.0.0: was added, with 2 nodes and 2 edges.\n'))
        const again = await run('import', file)
        expect(again).toEqual(fine('my-library 1.0.0: is in the graph already; nothing changes.\n'))

        const found = await run('concepts', 'my', 'librarian', '--kind', 'role', '--json')
        const { concepts } = JSON.parse(String(found.output)) as { concepts: object[] }
        expect(concepts[0]).toMatchObject({ id: 'my-library-librarian', dataset: 'my-library' })
      },
      slow,
    )

    it(
      'replace a dataset by a later version, and tell what differs',
      async () => {
        await writeFile(file, ownLibrary({ version: '2.0.0', tasks: ['ordering', 'receiving'] }))
        const changed = await run('import', file, '--json')
        expect({ ...changed, output: JSON.parse(changed.output) as unknown }).toEqual(
          fine({
            isDryRun: false,
            datasets: [
              {
                dataset: 'my-library',
                version: '2.0.0',
                checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
                state: 'CHANGED',
                head: [{ property: 'version', old: '1.0.0', new: '2.0.0' }],
                nodes: { added: none, changed: unchanged, removed: none },
                edges: {
                  added: { count: 1, ids: ['my-library:my-library-librarian:PERFORMS:receiving'] },
                  changed: unchanged,
                  removed: {
                    count: 1,
                    ids: ['my-library:my-library-librarian:PERFORMS:cataloguing'],
                  },
                },
                warnings: [],
              },
            ],
          }),
        )
      },
      slow,
    )

    it(
      'refuse other content under the same version unless asked for, and show old and new values',
      async () => {
        const other = ownLibrary({ version: '2.0.0', tasks: ['ordering', 'receiving'] })
          .replace('my librarian', 'our librarian')
          .replace('to: ordering', 'to: ordering\n        modality: OFTEN')
        await writeFile(file, other)
        expect(await run('import', file)).toEqual({
          status: 1,
          output: '',
          errors:
            'CONFLICT: The graph holds other content as my-library 2.0.0. Give a new version to what has changed, or ask to replace the content of the same version: on the command line with --same-version, at POST /datasets with sameVersion=true.\n',
        })
        const words = [
          '  ~ node my-library-librarian',
          '      label.en: "my librarian" → "our librarian"',
          '  ~ edge my-library:my-library-librarian:PERFORMS:ordering',
          '      modality: "STATED" → "OFTEN"',
          'This was a dry run; nothing was written.',
          '',
        ]
        expect(await run('import', file, '--dry-run', '--same-version')).toEqual(
          fine(
            [
              'my-library 2.0.0: would be changed: nodes 1 changed; edges 1 changed.',
              ...words,
            ].join('\n'),
          ),
        )
        await writeFile(file, other.replace('2.0.0', '2.1.0'))
        expect(await run('import', file, '--dry-run')).toEqual(
          fine(
            [
              'my-library 2.1.0: would be changed: its head differs in version; nodes 1 changed; edges 1 changed.',
              '  ~ version: "2.0.0" → "2.1.0"',
              ...words,
            ].join('\n'),
          ),
        )
        await writeFile(file, other)
        expect(await run('import', file, '--same-version')).toEqual(
          fine('my-library 2.0.0: was changed: nodes 1 changed; edges 1 changed.\n'),
        )
        await writeFile(file, ownLibrary({ version: '2.0.0', tasks: ['ordering', 'receiving'] }))
        await run('import', file, '--same-version')
      },
      slow,
    )

    it(
      'answer a question about it, with its data on one stream and its errors on the other',
      async () => {
        const text = 'query ($id: ID) { role(id: $id) { label tasks { id } } }'
        const answer = await run('query', text, '-v', 'id=my-library-librarian')
        expect({ ...answer, output: JSON.parse(answer.output) as unknown }).toEqual(
          fine({
            role: { label: 'my librarian', tasks: [{ id: 'ordering' }, { id: 'receiving' }] },
          }),
        )
        expect(await run('query', '{ role(label: "nobody") { label } }')).toEqual({
          status: 1,
          output: '{\n  "role": null\n}\n',
          errors:
            'NOT_FOUND: There is no role called nobody. Look for it with search(query: "nobody"). (line 1, column 3)\n',
        })
      },
      slow,
    )

    it(
      'write a dataset out, in the same bytes each time and so that importing it changes nothing',
      async () => {
        const out = join(folder, 'out')
        const written = await run('export', 'my-library', '--output', out)
        expect(written).toEqual(fine(`my-library: ${join(out, 'my-library.yaml')}\n`))
        const text = await readFile(join(out, 'my-library.yaml'), 'utf8')
        expect(await run('export', 'my-library')).toEqual(fine(text))
        expect(await run('import', join(out, 'my-library.yaml'))).toEqual(
          fine('my-library 2.0.0: is in the graph already; nothing changes.\n'),
        )
      },
      slow,
    )

    it(
      'name all faults of all datasets, and then import none of them',
      async () => {
        const sound = join(folder, 'sound.yaml')
        const unsound = join(folder, 'unsound.yaml')
        await writeFile(sound, ownLibrary({ id: 'sound' }))
        await writeFile(unsound, ownLibrary({ id: 'unsound', tasks: ['orderin', 'nowhere-near'] }))
        const outcome = await run('import', sound, unsound)
        expect(outcome).toEqual({
          status: 1,
          output: '',
          errors: [
            'DATASET_INVALID: The dataset has 2 faults:',
            `${unsound}:16:13 There is no task "orderin". Did you mean "ordering"?`,
            `${unsound}:17:13 There is no task "nowhere-near". Describe it here, or give the dataset that does along with this one.`,
            '',
          ].join('\n'),
        })
        const export_ = await run('export', 'sound')
        expect(export_).toMatchObject({ status: 1, output: '' })
        expect(export_.errors).toContain('NOT_FOUND: The graph holds no dataset "sound".')
      },
      slow,
    )

    it(
      'remove a dataset, but none that another refers to',
      async () => {
        const held = await run('remove', 'general', '--json')
        expect(held.status).toBe(1)
        expect(held.errors).toContain('CONFLICT: The dataset "general" cannot let go of nodes')
        expect(held.errors).toContain(', and more. Keep them')
        expect(JSON.parse(held.output)).toMatchObject({
          errors: [{ extensions: { code: 'CONFLICT' } }],
        })
        const size = 'with 2 nodes and 2 edges.\n'
        const dry = await run('remove', 'my-library', '--dry-run')
        expect(dry).toEqual(fine(`my-library 2.0.0 would be removed, ${size}`))
        const removed = await run('remove', 'my-library')
        expect(removed).toEqual(fine(`my-library 2.0.0 was removed, ${size}`))
        expect((await run('export', 'my-library')).status).toBe(1)
      },
      slow,
    )
  })
})

const none = { count: 0, ids: [] }
const unchanged = { ...none, values: [] }
