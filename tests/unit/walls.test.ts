import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

const root = dirname(require.resolve('#root/package.json'))

const refused: ReadonlyArray<readonly [file: string, imported: string]> = [
  ['src/domain/probe.ts', '../graph/graph'],
  ['src/domain/model/probe.ts', '../../api/schema'],
  ['src/domain/probe.ts', 'zod'],
  ['src/domain/probe.ts', 'node:fs'],
  ['src/graph/probe.ts', '../query/compiler'],
  ['src/graph/probe.ts', '../dataset/read-dataset'],
  ['src/graph/probe.ts', 'neo4j-driver'],
  ['src/graph/probe.ts', '@grafeo-db/js'],
  ['src/graph/grafeo-probe.ts', 'neo4j-driver'],
  ['src/graph/neo4j-probe.ts', '@grafeo-db/js'],
  ['src/graph/neo4j-probe.ts', 'graphql'],
  ['src/query/probe.ts', '../api/schema'],
  ['src/query/probe.ts', '../dataset/read-dataset'],
  ['src/query/roots/probe.ts', '../../graph/neo4j'],
  ['src/query/probe.ts', 'type-graphql'],
  ['src/dataset/probe.ts', '../api/schema'],
  ['src/dataset/probe.ts', 'graphql'],
  ['src/dataset/probe.ts', '../graph/grafeo'],
  ['src/export/probe.ts', '../api/schema'],
  ['src/export/probe.ts', 'neo4j-driver'],
  ['src/research/probe.ts', '../http/apollo'],
  ['src/research/probe.ts', 'graphql'],
  ['src/api/probe.ts', '../http/apollo'],
  ['src/api/role/probe.ts', '../../server'],
  ['src/api/probe.ts', '@neo4j/cypher-builder'],
  ['src/api/probe.ts', '../graph/neo4j'],
  ['src/api/probe.ts', 'fastify'],
  ['src/http/probe.ts', '../server'],
  ['src/http/probe.ts', '../main'],
  ['src/http/probe.ts', '@grafeo-db/js'],
  ['src/http/probe.ts', '../web/playground/share-link'],
  ['src/probe.ts', './graph/neo4j'],
  ['src/probe.ts', './cli/check'],
  ['src/web/playground/probe.ts', '../../domain/errors'],
  ['src/web/playground/probe.ts', '../../http/apollo'],
  ['src/web/explorer/probe.ts', '../playground/share-link'],
  ['src/web/explorer/find/probe.ts', '../../playground/share-link'],
  ['src/web/explorer/find/probe.ts', '../../../domain/errors'],
  ['src/cli/probe.ts', 'neo4j-driver'],
  ['src/cli/probe.ts', '../http/apollo'],
  ['src/cli/probe.ts', '../server'],
  ['src/http/datasets/probe.ts', '../../serve'],
  ['src/dataset/probe.ts', '../cli/report'],
]

const allowed: ReadonlyArray<readonly [file: string, imported: string]> = [
  ['src/domain/model/probe.ts', '../errors'],
  ['src/graph/probe.ts', '../domain/errors'],
  ['src/graph/grafeo-probe.ts', '@grafeo-db/js'],
  ['src/graph/neo4j-probe.ts', 'neo4j-driver'],
  ['src/query/probe.ts', '../graph/graph'],
  ['src/query/probe.ts', '@neo4j/cypher-builder'],
  ['src/query/probe.ts', 'graphql'],
  ['src/dataset/probe.ts', '../graph/graph'],
  ['src/export/probe.ts', '../query/compiler'],
  ['src/research/probe.ts', '../query/compiler'],
  ['src/api/probe.ts', '../query/compiler'],
  ['src/api/probe.ts', 'type-graphql'],
  ['src/http/probe.ts', '../api/errors'],
  ['src/probe.ts', './graph/open-graph'],
  ['src/web/playground/probe.ts', './share-link'],
  ['src/cli/probe.ts', '../dataset/read-dataset'],
  ['src/cli/probe.ts', '../serve'],
  ['src/cli/probe.ts', '../config'],
  ['src/web/explorer/find/probe.ts', '../address'],
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
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
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
  const { stdout } = spawnSync(linter, ['--format', 'json', 'src'], {
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
