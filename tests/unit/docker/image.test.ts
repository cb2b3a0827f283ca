import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(require.resolve('#root/package.json'))
const text = (name: string) => readFileSync(join(root, name), 'utf8')
const dockerfile = text('Dockerfile')

const own = JSON.parse(text('package.json')) as {
  readonly bin: Readonly<Record<string, string>>
  readonly imports: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly engines: { readonly node: string }
}

/** All that the expression finds in a text: what its first group matches. */
function found(expression: RegExp, searched: string): string[] {
  return [...searched.matchAll(expression)].map(([, group = '']) => group)
}

/** What stands in the root of the project on the way to a path. */
function topOf(path: string): string {
  return path.replace(/^\.\//, '').split('/')[0] ?? ''
}

/** The program's source but for what writes into the project, which is run only in a checkout. */
function sourceThatReads(): string {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('web/'))
    .map((name) => text(join('src', name)))
    .filter((source) => !/\bwriteFileSync\(require\.resolve\(/.test(source))
    .join('\n')
}

/** What the source reads by the names that package.json gives to folders, such as #cypher/. */
function readByName(source: string): string[] {
  return Object.entries(own.imports).flatMap(([name, target]) => {
    const place = name.replace('*', '')
    return found(new RegExp(`require\\.resolve\\(['\`]${place}([^'\`]*)`, 'g'), source).map(
      (path) => topOf(target.replace('*', path)),
    )
  })
}

/** The folders that the source finds beside package.json. */
function readBesidePackage(source: string): string[] {
  return found(/join\(dirname\(require\.resolve\('#root\/package\.json'\)\), '([^']+)'/g, source)
}

/** What the help of the commands tells people to give them. */
function shownByHelp(source: string): string[] {
  return found(/ ([\w-]+\/[\w-]+\.(?:yaml|graphql))\b/g, source).filter((path) =>
    existsSync(join(root, path)),
  )
}

/** What stands in the root of the project and the running program needs. */
function needed(): readonly string[] {
  const source = sourceThatReads()
  const [, started = ''] = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile) ?? []
  const paths = [
    'node_modules',
    started,
    ...Object.values(own.bin),
    ...readByName(source),
    ...readBesidePackage(source),
    ...shownByHelp(source),
  ]
  return [...new Set(paths.map(topOf))].toSorted()
}

describe('The Docker image', () => {
  it('holds what the program needs while it runs, at the same place, and nothing else', () => {
    expect(needed()).toEqual(expect.arrayContaining(['cypher', 'data', 'dist', 'package.json']))
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) \.\/(\S*)$/gm)]
    expect(copied.map(([, from = '']) => from).toSorted()).toEqual(needed())
    for (const [, from, to] of copied) expect(['', from]).toContain(to)
  })

  it('starts what `npm start` starts', () => {
    const [, started] = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile) ?? []
    expect(own.scripts['start']).toBe(`node ${started}`)
  })

  it('builds and runs with one Node, of a version that package.json allows', () => {
    const images = found(/^FROM (\S+)/gm, dockerfile)
    expect(new Set(images).size).toBe(1)
    const [major] = found(/^node:(\d+)-slim$/g, images[0] ?? '')
    const [oldest] = found(/^>=(\d+)\.\d+$/g, own.engines.node)
    expect(Number(major)).toBeGreaterThanOrEqual(Number(oldest))
  })

  it('does not run as root', () => {
    expect(found(/^USER (\S+)$/gm, dockerfile)).toEqual(['node'])
  })

  it('comes with its licence, and with the notice of the works that it passes on', () => {
    expect(dockerfile).toMatch(/^COPY LICENSE NOTICE \.\/$/m)
  })

  it('has a folder for a volume, which belongs to its user, as the README mounts it', () => {
    const [folder = ''] = found(
      /^RUN install --directory --owner=node --group=node (\S+)\nUSER node$/gm,
      dockerfile,
    )
    expect(folder).toMatch(/^\/\w+$/)
    expect(text('README.md')).toContain(`:${folder} -e DATA_DIR=${folder} `)
  })
})

describe('What Docker builds from', () => {
  const lines = (name: string) =>
    text(name)
      .split('\n')
      .map((line) => line.replace(/^\*\*\/|^\/|\/$/g, ''))
      .filter((line) => line !== '')
  const ignored = lines('.dockerignore')

  it('is without the history, and without what Git ignores: what is built, fetched or secret', () => {
    expect(lines('.gitignore')).toContain('.env')
    expect(ignored).toEqual(expect.arrayContaining(['.git', ...lines('.gitignore')]))
  })

  it('is not changed by an edit of a page', () => {
    expect(ignored).toEqual(expect.arrayContaining(['*.md', 'docs', 'tests', 'Dockerfile']))
  })

  it('has all that is taken into the image and is not made there', () => {
    const made = ['dist', 'node_modules']
    expect(needed().filter((name) => ignored.includes(name) && !made.includes(name))).toEqual([])
  })

  it('has what the build reads', () => {
    const [script = ''] = found(/^node (\S+)$/g, own.scripts['build'] ?? '')
    const read = ['package-lock.json', 'tsconfig.json', 'src', topOf(script)]
    for (const name of read) {
      expect(existsSync(join(root, name))).toBe(true)
      expect(ignored).not.toContain(name)
    }
  })
})
