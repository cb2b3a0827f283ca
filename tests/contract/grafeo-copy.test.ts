import fs, { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { openGrafeo } from '../../src/graph/grafeo'

describe('a graph that begins as a copy', () => {
  let folder: string
  let original: string

  beforeAll(async () => {
    folder = mkdtempSync(join(os.tmpdir(), 'copies-'))
    original = join(folder, 'original')
    const graph = await openGrafeo({ directory: original })
    await add(graph, 'first')
    await graph.close()
  })

  afterEach(() => jest.restoreAllMocks())

  afterAll(() => rmSync(folder, { recursive: true }))

  it('holds what the original holds, and leaves that as it is', async () => {
    const directory = join(folder, 'copy')
    const graph = await openGrafeo({ directory, copyOf: original })
    await add(graph, 'second')
    expect(await idsIn(graph)).toEqual(['first', 'second'])
    await graph.close()
    expect(await idsOf({ directory: original })).toEqual(['first'])
  })

  it('is only made if the folder holds no graph yet', async () => {
    const directory = join(folder, 'own')
    const own = await openGrafeo({ directory })
    await add(own, 'own')
    await own.close()
    expect(await idsOf({ directory, copyOf: original })).toEqual(['own'])
  })

  it('leaves the graph that another process has made meanwhile', async () => {
    const directory = join(folder, 'raced')
    const other = join(folder, 'other')
    const graph = await openGrafeo({ directory: other })
    await add(graph, 'other')
    await graph.close()
    const copy = fs.copyFileSync
    jest.spyOn(fs, 'copyFileSync').mockImplementationOnce((from, to) => {
      copy(from, to)
      copy(join(other, 'graph.grafeo'), join(directory, 'graph.grafeo'))
    })
    expect(await idsOf({ directory, copyOf: original })).toEqual(['other'])
    expect(readdirSync(directory).filter((name) => name.includes('copying'))).toEqual([])
  })

  it('goes with the process if it has no folder of its own', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'))
    jest.spyOn(os, 'tmpdir').mockReturnValue(temporary)
    const graph = await openGrafeo({ copyOf: original })
    await add(graph, 'second')
    expect(await idsIn(graph)).toEqual(['first', 'second'])
    expect(readdirSync(temporary)).toHaveLength(1)
    await graph.close()
    expect(readdirSync(temporary)).toEqual([])
  })

  it('is empty and in memory if the system has no place for a copy', async () => {
    jest.spyOn(os, 'tmpdir').mockReturnValue(join(folder, 'missing'))
    expect(await idsOf({ copyOf: original })).toEqual([])
    expect(existsSync(join(folder, 'missing'))).toBe(false)
  })
})

async function idsOf(options: Parameters<typeof openGrafeo>[0]): Promise<readonly string[]> {
  const graph = await openGrafeo(options)
  try {
    return await idsIn(graph)
  } finally {
    await graph.close()
  }
}

async function add(graph: Graph, id: string): Promise<void> {
  await graph.write((transaction) => transaction.run('CREATE (:Node {id: $id})', { id }))
}

async function idsIn(graph: Graph): Promise<readonly string[]> {
  const rows = await graph.read('MATCH (node:Node) RETURN node.id AS id ORDER BY id')
  return rows.map(({ id }) => String(id))
}
