import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DomainError } from '../../src/domain/errors'
import { openGrafeo } from '../../src/graph/grafeo'
import { rejection } from '../support/rejection'

const WAY_OUT =
  'Restore the folder from a backup, or remove it so that the reference graph is loaded anew.'

describe('a folder of Grafeo', () => {
  let directory: string
  let writer: ChildProcess | undefined

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'library-work-graph-'))
  })

  afterEach(async () => {
    await kill()
    rmSync(directory, { recursive: true, force: true })
  })

  const file = () => join(directory, 'graph.grafeo')
  const note = () => join(directory, 'last-change.json')
  const log = () => {
    const folder = join(directory, 'graph.grafeo.wal')
    return join(folder, String(readdirSync(folder).find((name) => name.endsWith('.log'))))
  }

  const open = () => openGrafeo({ directory, shuffleUnordered: true })

  const idsAfterOpening = async () => {
    const graph = await open()
    const rows = await graph.read('MATCH (node:Node) RETURN node.id AS id')
    await graph.close()
    return rows.map(({ id }) => String(id))
  }

  /** Starts a process that writes, and waits until it has reported so many times. */
  const write = async (count: number, atOnce: number, until: (reports: string[]) => boolean) => {
    const child = fork(join(__dirname, '../support/programs/grafeo-writer.js'), [
      directory,
      String(count),
      String(atOnce),
    ])
    writer = child
    const reports: string[] = []
    await new Promise<void>((resolve) =>
      child.on('message', (report: string) => {
        reports.push(report)
        if (until(reports)) resolve()
      }),
    )
    return reports
  }

  const kill = async () => {
    if (writer === undefined || writer.exitCode !== null || writer.signalCode !== null) return
    const gone = once(writer, 'exit')
    writer.kill('SIGKILL')
    await gone
  }

  /** Leaves a folder as a crash does, with five changes in the log and none in the file. */
  const crash = async () => {
    await write(5, 1, (reports) => reports.includes('written'))
    await kill()
  }

  const closeInOrder = async () => {
    const graph = await open()
    await graph.write((transaction) => transaction.run('CREATE (node:Node {id: "kept"})'))
    await graph.close()
  }

  it('is made if it is missing, and keeps what was written', async () => {
    directory = join(directory, 'deeper', 'still')
    await closeInOrder()
    expect(await idsAfterOpening()).toEqual(['kept'])
  })

  it('is found locked while another process has it open', async () => {
    await write(0, 1, (reports) => reports.includes('open'))
    expect(await rejection(open())).toMatchObject({
      code: 'ENGINE_LOCKED',
      message: `Another process has the graph in ${directory} open. Stop that process, or set DATA_DIR to another folder.`,
    })
  })

  it('is found locked while this process has it open', async () => {
    const graph = await open()
    expect(await rejection(open())).toMatchObject({ code: 'ENGINE_LOCKED' })
    await graph.close()
  })

  it.each([
    ['one by one', 1],
    ['at once', 8],
  ])('loses nothing when its process is killed while it writes %s', async (_, atOnce) => {
    for (const stopAt of [1, 30, 120]) {
      const reports = await write(100_000, atOnce, ({ length }) => length > stopAt)
      await kill()
      const kept = reports.filter((report) => report.startsWith('node-'))
      expect(await idsAfterOpening()).toEqual(expect.arrayContaining(kept))
      rmSync(directory, { recursive: true })
    }
  })

  it('takes nothing of a change for which its disk has no room, and goes on', async () => {
    // No file may grow beyond a megabyte, which fails as a full disk does.
    const program = require.resolve('../support/programs/grafeo-on-full-disk')
    const script = `trap '' XFSZ; ulimit -f 2048; exec "${process.execPath}" "${program}" "${directory}"`
    const { stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual({
      code: 'UNAVAILABLE',
      message:
        'The change could not be written to the disk, and nothing of it was made. Look whether the disk of DATA_DIR is full, make room there, and try again.',
      ids: ['after1', 'before1'],
    })
    expect((await idsAfterOpening()).toSorted()).toEqual(['after1', 'before1'])
  })

  it('keeps its schema when its process is killed', async () => {
    await crash()
    const graph = await open()
    const again = graph.write((transaction) => transaction.run('CREATE (node:Node {id: "node-1"})'))
    expect(await rejection(again)).toMatchObject({ code: 'CONFLICT' })
    await graph.close()
  })

  it('opens when its process was killed between a commit and the note of it', async () => {
    await crash()
    writeFileSync(note(), '{"lastChange":                4}\n')
    expect(await idsAfterOpening()).toHaveLength(5)
  })

  it('is refused when its log was removed', async () => {
    await crash()
    rmSync(join(directory, 'graph.grafeo.wal'), { recursive: true })
    expect(await rejection(open())).toMatchObject({
      code: 'ENGINE_DAMAGED',
      message: `The graph in ${directory} is damaged: it holds 0 changes, and 5 were made. ${WAY_OUT} To go on with what is left, remove ${note()}.`,
    })
  })

  it('is refused when a byte of its log was changed, and left as it is', async () => {
    await crash()
    const whole = readFileSync(log())
    for (let position = 0; position < whole.length; position += 23) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(whole.readUInt8(position) ^ 0xff, position)
      writeFileSync(log(), flipped)
      expect(await rejection(open())).toMatchObject({ code: 'ENGINE_DAMAGED' })
      expect(readFileSync(log()).equals(flipped)).toBe(true)
    }
    writeFileSync(log(), whole)
    expect(await idsAfterOpening()).toHaveLength(5)
  })

  it('goes on with what is left once the note is removed', async () => {
    await crash()
    const text = readFileSync(log())
    text.writeUInt8(text.readUInt8(text.length - 10) ^ 0xff, text.length - 10)
    writeFileSync(log(), text)
    await rejection(open())
    rmSync(note())
    expect((await idsAfterOpening()).toSorted()).toEqual(['node-1', 'node-2', 'node-3', 'node-4'])
    expect(await idsAfterOpening()).toHaveLength(4)
  })

  it('is refused when a byte of its file was changed, or gives what it held', async () => {
    await closeInOrder()
    const whole = readFileSync(file())
    const noted = readFileSync(note())
    const outcomes = new Set<string>()
    for (let position = 0; position < whole.length; position += Math.ceil(whole.length / 60)) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(whole.readUInt8(position) ^ 0x10, position)
      writeFileSync(file(), flipped)
      writeFileSync(note(), noted)
      const ids = await idsAfterOpening().catch((error: DomainError) => [error.code])
      outcomes.add(ids.join())
    }
    expect([...outcomes].toSorted()).toEqual(['ENGINE_DAMAGED', 'kept'])
  })

  it.each([0, 100, 20_000])('is refused when its file was cut to %i bytes', async (length) => {
    await closeInOrder()
    truncateSync(file(), length)
    expect(await rejection(open())).toMatchObject({
      code: 'ENGINE_DAMAGED',
      message: `The graph in ${directory} is damaged: its files cannot be read. ${WAY_OUT}`,
    })
  })

  it('is refused when its file is missing', async () => {
    await closeInOrder()
    rmSync(file())
    expect(await rejection(open())).toMatchObject({
      code: 'ENGINE_DAMAGED',
      message: `The graph in ${directory} is damaged: ${file()} is missing. ${WAY_OUT}`,
    })
    expect(existsSync(file())).toBe(false)
  })

  it('is refused when its note is unreadable', async () => {
    await closeInOrder()
    writeFileSync(note(), 'five')
    expect(await rejection(open())).toMatchObject({
      code: 'ENGINE_DAMAGED',
      message: `The graph in ${directory} is damaged: ${note()} is unreadable. ${WAY_OUT} To go on with what is left, remove ${note()}.`,
    })
  })

  it('that cannot be made is told with the way out', async () => {
    writeFileSync(join(directory, 'occupied'), '')
    directory = join(directory, 'occupied', 'graph')
    expect(await rejection(open())).toMatchObject({
      code: 'CONFIGURATION_INVALID',
      message: `The folder ${directory} cannot be made: a part of its path is a file. Set DATA_DIR to a folder that has room and that this process may write to.`,
    })
    directory = join(directory, '..', '..')
  })

  it('answers UNAVAILABLE once it is closed, and closes twice without harm', async () => {
    const graph = await open()
    const reading = graph.read('UNWIND range(1, 100000) AS n RETURN sum(n) AS sum')
    const writing = graph.write((transaction) => transaction.run('CREATE (node:Node {id: "last"})'))
    await Promise.all([graph.close(), graph.close()])
    expect(await reading).toEqual([{ sum: 5_000_050_000 }])
    await writing
    expect(await rejection(graph.read('RETURN 1 AS one'))).toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The graph is closed: the server is stopping. Ask again once it is up.',
    })
    expect(await idsAfterOpening()).toEqual(['last'])
  })
})
