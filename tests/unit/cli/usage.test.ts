import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommandLine } from '../../../src/cli/command-line'
import { head, inFolder } from '../../support/datasets/dataset-folder'
import { fakeTerminal } from '../../support/programs/fake-terminal'

const commands = [
  'import',
  'validate',
  'export',
  'remove',
  'backup',
  'restore',
  'query',
  'explain',
  'concepts',
  'start',
]
const colour = '\u001B['

async function run(words: readonly string[], options: Parameters<typeof fakeTerminal>[0] = {}) {
  const { terminal, written } = fakeTerminal(options)
  await runCommandLine(words, terminal)
  return { exitCode: terminal.exitCode, ...written }
}

describe('The command line', () => {
  it('shows all commands, and how they end', async () => {
    const { exitCode, output, errors } = await run(['--help'])
    expect([exitCode, errors]).toEqual([0, ''])
    for (const name of commands) expect(output).toContain(`\n  ${name} `)
    expect(output).toContain('It ends with 0 if all went well')
  })

  it.each(commands)('shows what %s does, with examples', async (name) => {
    const { exitCode, output, errors } = await run([name, '--help'])
    expect([exitCode, errors]).toEqual([0, ''])
    expect(output).toContain(`Usage: library-work-graph ${name}`)
    expect(output).toMatch(new RegExp(`Examples:\\n  \\$ .*library-work-graph ${name}`))
  })

  it('tells its version', async () => {
    expect(await run(['--version'])).toEqual({ exitCode: 0, output: '0.1.0\n', errors: '' })
  })

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['no command', [], 'Usage: library-work-graph'],
    ['a mistyped command', ['imprt'], "error: unknown command 'imprt'\n(Did you mean import?)"],
    [
      'a mistyped option',
      ['import', '--dry-rn', 'a.yaml'],
      "error: unknown option '--dry-rn'\n(Did you mean --dry-run?)",
    ],
    ['a missing argument', ['validate'], "error: missing required argument 'files'"],
    ['too many arguments', ['remove', 'a', 'b'], "error: too many arguments for 'remove'."],
    [
      'a format that there is not',
      ['export', '--format', 'xml'],
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are yaml, json, csv.",
    ],
    [
      'variables that are no object',
      ['query', '{ a }', '--variables', '[1]'],
      'Give a JSON object such as {"id": "ordering"}.',
    ],
    [
      'a language that there is not',
      ['query', '{ a }', '--language', 'de'],
      'Give some of en, fi, sv, se, smn, sms.',
    ],
    [
      'a number that is none',
      ['concepts', 'label', '--first', '0'],
      'Give a whole number from 1 to 1000.',
    ],
    [
      'a kind that is no concept',
      ['concepts', 'label', '--kind', 'step'],
      'Allowed choices are role, task, channel, resource.',
    ],
    ['two questions', ['query', '{ a }', '-f', 'a.graphql'], 'error: Give the question itself or'],
    ['two kinds of answer', ['query', '{ a }', '--csv', '--json'], 'error: Give --csv or --json'],
    ['no question, from a person', ['query'], 'error: There is no question. Give one, as in'],
  ]

  it.each(wrong)('ends with 2 after %s, and says what is right', async (_, words, message) => {
    const { exitCode, output, errors } = await run(words)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors).toContain(message)
    expect(errors).not.toContain(colour)
  })

  it('says where an import could go, if nothing says so', async () => {
    const outcome = await run(['import', 'a.yaml'])
    expect(outcome).toEqual({
      exitCode: 2,
      output: '',
      errors:
        'error: Nothing says where the graph is. Set DATA_DIR to its folder or NEO4J_URI to its database, or give --server with the address of a running server.\n',
    })
  })

  it('ends with 1 if the work fails, with the error as JSON too if that is wanted', async () => {
    const outcome = await run(['validate', 'nowhere.yaml', '--json'])
    const message = 'There is no dataset at nowhere.yaml. Name a file or a folder that exists.'
    expect(outcome).toEqual({
      exitCode: 1,
      output: `${JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] })}\n`,
      errors: `BAD_USER_INPUT: ${message}\n`,
    })
  })

  it('is red for a person, and for nobody else', async () => {
    const words = ['validate', 'nowhere.yaml']
    expect((await run(words, { isPerson: true })).errors).toContain(`${colour}31mBAD_USER_INPUT`)
    const plain = await run(words, { isPerson: true, environment: { NO_COLOR: '1' } })
    expect(plain.errors).toMatch(/^BAD_USER_INPUT: /)
    expect((await run(words)).errors).toMatch(/^BAD_USER_INPUT: /)
  })

  it.each([
    ['a question that comes in', ['query', '-']],
    ['a dataset that comes in', ['validate', '-']],
  ])('refuses %s in another encoding', async (_, words) => {
    const input = Buffer.from('# k\xe4si', 'latin1')
    const { exitCode, output, errors } = await run(words, { input })
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toMatch(/is not in UTF-8\. Save it with that encoding\./)
  })

  it('refuses a file of a question in another encoding', async () => {
    await inFolder({ 'a.graphql': Buffer.from('# k\xe4si', 'latin1') }, async (folder) => {
      const { exitCode, errors } = await run(['query', '-f', `${folder}/a.graphql`])
      expect([exitCode, errors]).toEqual([
        1,
        `BAD_USER_INPUT: The file ${folder}/a.graphql is not in UTF-8. Save it with that encoding.\n`,
      ])
    })
  })

  it('refuses variables that nest too deep', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const query = 'query ($a: [String]) { roles { id } }'
    for (const words of [
      ['--variables', `{"a": ${deep}}`],
      ['-v', `a=${deep}`],
    ]) {
      const { exitCode, errors } = await run(['query', query, ...words])
      expect([exitCode, errors]).toEqual([2, expect.stringContaining('more than 100 levels deep')])
    }
  })

  it('checks what comes in', async () => {
    const { exitCode, output, errors } = await run(['validate', '-'], { input: 'roles: [' })
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toMatch(/^DATASET_INVALID: .*\nstandard input:1:9 /)
  }, 60_000)

  it('tells of what it passes over in a folder, before the faults and in the JSON', async () => {
    const files = { 'a.yaml': head, 'tasks.xlsx': 'x' }
    await inFolder(files, async (folder) => {
      const said = 'What else stands here was passed over: tasks.xlsx.'
      const sound = await run(['validate', '--json', folder])
      expect([sound.exitCode, sound.errors]).toEqual([0, expect.stringContaining(said)])
      const { datasets } = JSON.parse(sound.output) as { datasets: { warnings: object[] }[] }
      expect(datasets[0]?.warnings).toEqual([
        { file: folder, line: 1, column: 1, message: expect.stringContaining(said) as string },
      ])
      await writeFile(join(folder, 'b.yaml'), 'tasks: [')
      const { exitCode, errors } = await run(['validate', folder])
      expect(exitCode).toBe(1)
      expect(errors.indexOf(said)).toBeLessThan(errors.indexOf('DATASET_INVALID'))
    })
  }, 60_000)
})
