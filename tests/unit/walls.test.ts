import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

const root = dirname(require.resolve('#root/package.json'))

interface Table {
  readonly layers: Readonly<Record<string, readonly string[]>>
  readonly rooms: Readonly<Record<string, readonly string[]>>
  readonly packages: Readonly<Record<string, readonly string[]>>
  readonly drivers: Readonly<Record<string, string>>
}

type Probe = readonly [file: string, imported: string]

// eslint-disable-next-line typescript/no-require-imports
const { layers, rooms, packages, drivers } = require('#root/scripts/layers.js') as Table

const names = Object.keys(layers)

/** What every layer may import of the others, or not. */
function acrossLayers(isAllowed: boolean): readonly Probe[] {
  return names.flatMap((layer) =>
    names
      .filter((other) => other !== layer && layers[layer]?.includes(other) === isAllowed)
      .map((other) => [`src/${layer}/deep/probe.ts`, `../../${other}/some/file`] as const),
  )
}

function ofPackages(isAllowed: boolean): readonly Probe[] {
  return Object.entries(packages).flatMap(([name, users]) =>
    names
      .filter((layer) => users.includes(layer) === isAllowed)
      .map((layer) => [`src/${layer}/probe.ts`, name.replace('*', 'part')] as const),
  )
}

function acrossRooms(isAllowed: boolean): readonly Probe[] {
  return Object.entries(rooms).flatMap(([layer, all]) =>
    all.flatMap((room, place) =>
      all
        .filter((_, other) => other !== place && other < place === isAllowed)
        .map((other) => [`src/${layer}/${room}/probe.ts`, `../${other}/file`] as const),
    ),
  )
}

const [driverOfNeo4j, driverOfGrafeo] = Object.keys(drivers).map((name) =>
  name.replace('*', 'js'),
) as [string, string]

const refused: readonly Probe[] = [
  ...acrossLayers(false),
  ...ofPackages(false),
  ...acrossRooms(false),
  ...names.flatMap((layer): Probe[] => [
    [`src/${layer}/probe.ts`, driverOfNeo4j],
    [`src/${layer}/probe.ts`, driverOfGrafeo],
    [`src/${layer}/probe.ts`, '../main'],
  ]),
  ['src/graph/grafeo-probe.ts', driverOfNeo4j],
  ['src/graph/neo4j-probe.ts', driverOfGrafeo],
  ['src/query/roots/probe.ts', '../../graph/neo4j'],
  ['src/api/questions/search/probe.ts', '../../../http/apollo'],
  ['src/api/model/filters/probe.ts', '../../questions/search/search.type'],
  ['src/domain/probe.ts', 'zod'],
  ['src/domain/probe.ts', 'node:fs'],
  ['src/web/explorer/probe.ts', '../playground/share-link'],
  ['src/web/explorer/find/probe.ts', '../../playground/share-link'],
  ['src/web/explorer/find/probe.ts', '../../../query/paging/page'],
  ['src/web/visitor/probe.ts', '../explorer/address'],
]

const allowed: readonly Probe[] = [
  ...acrossLayers(true),
  ...ofPackages(true).filter(([file]) => !file.includes('/domain/')),
  ...acrossRooms(true),
  ...names.map((layer): Probe => [`src/${layer}/probe.ts`, './beside']),
  ['src/domain/model/probe.ts', '../errors'],
  ['src/graph/grafeo-probe.ts', driverOfGrafeo],
  ['src/graph/neo4j-probe.ts', driverOfNeo4j],
  ['src/web/explorer/find/probe.ts', '../address'],
  ['src/web/explorer/find/probe.ts', '../../../table/table'],
  ['src/web/playground/probe.ts', '../../table/table'],
  ['src/web/playground/probe.ts', '../visitor/clipboard'],
  ['src/web/explorer/find/probe.ts', '../../visitor/clipboard'],
]

describe('The walls between the layers', () => {
  const stopped = stoppedImports([...refused, ...allowed])

  it.each(refused)('keep %s from importing %s', (file, imported) => {
    expect(stopped).toContain(`${file} ${imported}`)
  })

  it.each(allowed)('let %s import %s', (file, imported) => {
    expect(stopped).not.toContain(`${file} ${imported}`)
  })
})

/** Lints, with the project's own rules, one file for each import, and tells which imports are refused. */
function stoppedImports(imports: ReadonlyArray<readonly [string, string]>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'))
  try {
    mkdirSync(join(folder, 'scripts'))
    for (const file of ['oxlint.config.mjs', 'scripts/layers.js']) {
      copyFileSync(join(root, file), join(folder, file))
    }
    const names = new Map(
      imports.map(([file, imported], index) => {
        const probe = file.replace(/probe\.ts$/, `probe-${index}.ts`)
        mkdirSync(dirname(join(folder, probe)), { recursive: true })
        writeFileSync(join(folder, probe), `import * as probe from '${imported}'\nvoid probe\n`)
        return [probe, `${file} ${imported}`]
      }),
    )
    return refusedFiles(folder).map((file) => names.get(file) ?? file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function refusedFiles(folder: string): readonly string[] {
  const linter = join(root, 'node_modules', '.bin', 'oxlint')
  const { stdout } = spawnSync(linter, ['-c', 'oxlint.config.mjs', '--format', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[]
  }
  return diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ filename }) => relative(folder, join(folder, filename)).replaceAll('\\', '/'))
}
