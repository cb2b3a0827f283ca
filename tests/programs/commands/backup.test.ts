import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyReference } from '../../support/engines/reference-copy'
import { ownLibrary } from '../../support/datasets/own-library'
import { command } from '../../support/programs/command'

const slow = 240_000

describe('The commands backup and restore', () => {
  let folder: string
  let graph: string
  let file: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'))
    file = join(folder, 'graph.json')
    graph = await copyReference()
    await writeFile(join(folder, 'my-library.yaml'), ownLibrary())
    await run(graph, ['import', join(folder, 'my-library.yaml')])
  }, slow)

  afterAll(() => rm(folder, { recursive: true }))

  const run = (DATA_DIR: string, words: readonly string[], input?: string) =>
    command(words, { variables: { DATA_DIR }, ...(input !== undefined && { input }) })

  it(
    'take a graph from one folder to another',
    async () => {
      const taken = await run(graph, ['backup', file, '--json'])
      expect(taken).toMatchObject({ status: 0, errors: '' })
      const other = join(folder, 'other')
      expect(await run(other, ['restore', file, '--json'])).toEqual(taken)
      const [before, after] = [
        await run(graph, ['export', '--json']),
        await run(other, ['export', '--json']),
      ]
      expect(after).toEqual(before)
      expect(before.output).toContain('"id":"my-library"')
    },
    slow,
  )

  it(
    'stream as well, and say how much it was',
    async () => {
      const taken = await run(graph, ['backup', '-'])
      expect(taken).toMatchObject({
        status: 0,
        errors: expect.stringMatching(/^\d+ datasets backed up\.\n$/),
      })
      const restored = await run(join(folder, 'streamed'), ['restore', '-'], taken.output)
      expect(restored).toMatchObject({ status: 0, errors: '' })
      expect(restored.output).toMatch(/^\d+ datasets restored, as of 20\d\d-.+Z\.\n$/)
    },
    slow,
  )

  it(
    'leave a graph alone that is there, and an earlier backup if there is nothing to back up',
    async () => {
      const before = await readFile(file, 'utf8')
      expect(await run(graph, ['restore', file])).toMatchObject({
        status: 1,
        output: '',
        errors: expect.stringMatching(
          /^CONFLICT: The graph is not empty, so nothing is restored\. /,
        ),
      })
      expect(await run(join(folder, 'none'), ['backup', file])).toMatchObject({
        status: 1,
        errors: expect.stringMatching(/^NOT_FOUND: There is no graph in /),
      })
      expect(await readFile(file, 'utf8')).toBe(before)
      expect(await readdir(folder)).not.toContain('none')
    },
    slow,
  )

  it(
    'say what is in the way, in words',
    async () => {
      const place = join(folder, 'fresh')
      expect(await run(graph, ['backup', join(folder, 'absent', 'a.json')])).toMatchObject({
        status: 1,
        errors: expect.stringMatching(
          /^BAD_USER_INPUT: .*a\.json cannot be written: there is nothing of that name\. Name a place/,
        ),
      })
      expect(await run(place, ['restore', join(folder, 'absent.json')])).toMatchObject({
        status: 1,
        errors: expect.stringMatching(
          /^NOT_FOUND: .*absent\.json cannot be read: there is nothing of that name\. Name/,
        ),
      })
      expect(await run(place, ['restore', join(folder, 'my-library.yaml')])).toMatchObject({
        status: 1,
        errors: expect.stringMatching(/my-library\.yaml is no backup\. /),
      })
      expect(await command(['backup', file])).toMatchObject({
        status: 2,
        errors: expect.stringContaining('Nothing says where the graph is.'),
      })
      expect(await readdir(folder)).not.toContain('fresh')
    },
    slow,
  )
})
