import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { head } from '../../support/datasets/dataset-folder'
import { describeOnLinux } from '../../support/describe-on-linux'
import { describeWhere } from '../../support/describe-where'
import { command } from '../../support/programs/command'
import { withoutEngine } from '../../support/programs/program'

const root = dirname(require.resolve('#root/package.json'))
const main = join(root, 'dist', 'src', 'cli', 'main.js')
const isRoot = process.getuid?.() === 0

/** Without the rights of root, whom no permission holds back; undefined if that cannot be had. */
const asNobody = (words: readonly string[], variables: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [main, ...words], {
    cwd: root,
    env: withoutEngine(variables),
    encoding: 'utf8',
    timeout: 60_000,
    ...(isRoot && { uid: 65_534, gid: 65_534 }),
  })

/** Whether nobody can run the program at all: the tree may stand in a folder of somebody else. */
const canBeNobody = asNobody(['--version'], {}).status === 0

/** Tests as a user who has no rights. */
function asAnother(tests: () => void): void {
  const lack = canBeNobody ? undefined : 'No other user can run the program where it stands.'
  describeWhere({ subject: 'to another user', what: 'can be run by another user', lack }, tests)
}

describe('What the system refuses to a command', () => {
  let folder: string
  let dataset: string
  let file: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'system-'))
    chmodSync(folder, 0o755)
    dataset = join(folder, 'some.yaml')
    writeFileSync(dataset, head)
    file = join(folder, 'a-file')
    writeFileSync(file, 'text')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
    symlinkSync('circle', join(folder, 'circle'))
  })

  afterAll(() => rm(folder, { recursive: true }))

  /** One line, with a code, and no stack. */
  const isOneSentence = (errors: string) => {
    expect(errors).toMatch(/^[A-Za-z_]+: .*\.\n$/)
    expect(errors).not.toContain('    at ')
  }

  it.each([
    [
      'a-file',
      2,
      'error: --output names a folder, and {path} cannot be one: a file is in its place. Name another one.',
    ],
    [
      'a-file/below',
      2,
      'error: --output names a folder, and {path} cannot be one: a part of its path is a file. Name another one.',
    ],
    [
      'dangling',
      2,
      'error: --output names a folder, and {path} cannot be one: a file is in its place. Name another one.',
    ],
  ])('is told of export --output %s with status %s', async (name, status, message) => {
    const path = join(folder, name)
    const { errors, ...outcome } = await command(['export', 'general', '--output', path])
    expect(errors).toBe(`${message.replace('{path}', path)}\n`)
    expect(outcome).toEqual({ status, output: '' })
  })

  describeOnLinux('on Linux', () => {
    it.each(['/proc/x', '/proc/x/y', '/sys/x', '/dev/null/x'])(
      'ends export --output %s, and an import into it',
      async (path) => {
        const exported = await command(['export', 'general', '--output', path])
        isOneSentence(exported.errors)
        expect([1, 2]).toContain(exported.status)
        const imported = await command(['import', dataset], { variables: { DATA_DIR: path } })
        isOneSentence(imported.errors)
        expect(imported.errors).toMatch(/^CONFIGURATION_INVALID: The folder .* cannot be made: /)
        expect(imported.status).toBe(1)
      },
      60_000,
    )
  })

  it('leaves nothing half-written if a file cannot be', async () => {
    const output = join(folder, 'taken')
    mkdirSync(join(output, 'general.yaml'), { recursive: true })
    const { errors, status } = await command(['export', 'general', '--output', output])
    isOneSentence(errors)
    expect(errors).toContain(`BAD_USER_INPUT: ${join(output, 'general.yaml')} cannot be written: `)
    expect(status).toBe(1)
    expect(readdirSync(output)).toEqual(['general.yaml'])
  })

  const everyCommand = [
    ['query', '{ about { version } }'],
    ['query', '{ roles { id } }', '--csv'],
    ['export', 'general'],
    ['concepts', 'label'],
    ['explain', '{ about { version } }'],
    ['validate', '{dataset}'],
    ['import', '{dataset}'],
    ['remove', 'test', '--dry-run'],
    ['--help'],
  ]

  describeOnLinux('on Linux', () => {
    it.each(everyCommand)('is told if standard output is full: %s %s', async (...words) => {
      const variables = { DATA_DIR: join(folder, 'graph') }
      if (words[0] === 'remove') await command(['import', dataset], { variables })
      const child = spawn(
        process.execPath,
        [main, ...words.map((word) => word.replace('{dataset}', dataset))],
        {
          env: withoutEngine(['import', 'remove'].includes(words[0] ?? '') ? variables : {}),
          stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        },
      )
      let errors = ''
      child.stderr?.on('data', (chunk) => (errors += String(chunk)))
      const [status] = (await once(child, 'close')) as [number]
      expect(errors.split('\n').at(-2)).toBe(
        'SYSTEM_REFUSED: Standard output cannot be written to: no space is left on the device.',
      )
      expect(errors).not.toContain('    at ')
      expect(status).toBe(1)
    })
  })

  describeOnLinux('on Linux', () => {
    it('keeps the status of a command whose errors nobody can take', async () => {
      const child = spawn(process.execPath, [main, 'query', '{ nothing }'], {
        env: withoutEngine({}),
        stdio: ['ignore', 'ignore', openSync('/dev/full', 'w')],
      })
      expect(await once(child, 'close')).toEqual([1, null])
    })
  })

  it('ends quietly if a reader has read enough', async () => {
    const child = spawn(process.execPath, [main, 'export', '--json'], {
      env: withoutEngine({}),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await once(child, 'close')).toEqual([0, null])
    expect(errors).toBe('')
  })

  it.each([
    [
      ['validate', '{folder}/nothing.yaml'],
      'There is no dataset at {folder}/nothing.yaml. Name a file or a folder that exists.',
    ],
    [
      ['validate', '{folder}/a-file/x'],
      'The dataset at {folder}/a-file/x cannot be read: a part of its path is a file. Name a file or a folder that can be read.',
    ],
    [
      ['import', '{folder}/circle'],
      'The dataset at {folder}/circle cannot be read: its links lead in a circle. Name a file or a folder that can be read.',
    ],
    [
      ['query', '-f', '{folder}'],
      'The file {folder} cannot be read: it is a folder. Name one that holds the question.',
    ],
    [
      ['explain', '-f', '{folder}/nothing'],
      'The file {folder}/nothing cannot be read: there is nothing of that name. Name one that holds the question.',
    ],
  ])('is told of what is read: %j', async (words, message) => {
    const fill = (text: string) => text.replaceAll('{folder}', folder)
    const variables = { DATA_DIR: join(folder, 'graph') }
    const outcome = await command(words.map(fill), { variables })
    expect(outcome).toEqual({ status: 1, output: '', errors: `BAD_USER_INPUT: ${fill(message)}\n` })
  })

  it('is told of a DATA_DIR that is a file', async () => {
    const outcome = await command(['import', dataset], { variables: { DATA_DIR: file } })
    expect(outcome).toEqual({
      status: 1,
      output: '',
      errors: `CONFIGURATION_INVALID: The folder ${file} cannot be made: a file is in its place. Set DATA_DIR to a folder that has room and that this process may write to.\n`,
    })
  })

  asAnother(() => {
    it.each(['import', 'start', 'query', 'export', 'remove'])(
      'is told of a DATA_DIR that this user may not write to: %s',
      async (name) => {
        const graph = join(folder, `of-another-${name}`)
        const made = await command(['import', dataset], { variables: { DATA_DIR: graph } })
        expect(made.errors).toBe('')
        chmodSync(graph, 0o555)
        const words =
          {
            query: ['query', '{ about { version } }'],
            import: ['import', dataset],
            start: ['start'],
            export: ['export', 'test'],
            remove: ['remove', 'test'],
          }[name] ?? []
        const { status, stderr } = asNobody(words, { DATA_DIR: graph, PORT: '0' })
        chmodSync(graph, 0o755)
        expect(stderr).toMatch(
          /^CONFIGURATION_INVALID: The folder .* cannot be written to: this process has no permission\. Set DATA_DIR to a folder that has room and that this process may write to\.\n$/,
        )
        expect(status).toBe(1)
        expect(existsSync(join(graph, 'graph.grafeo'))).toBe(true)
      },
    )
  })

  asAnother(() => {
    it('is told of a dataset that this user may not read', () => {
      const secret = join(folder, 'secret.yaml')
      writeFileSync(secret, head)
      chmodSync(secret, 0o000)
      const { status, stderr } = asNobody(['validate', secret], {})
      expect(stderr).toBe(
        `BAD_USER_INPUT: The dataset at ${secret} cannot be read: this process has no permission. Name a file or a folder that can be read.\n`,
      )
      expect(status).toBe(1)
    })
  })
})
