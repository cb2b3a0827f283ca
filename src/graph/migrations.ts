import { Conflict, MigrationChanged } from '../domain/errors'
import type { Graph } from './graph'
import { type Migration, migrationsFor } from './migration-files'
import { statement } from './statement'

export interface MigrateOptions {
  readonly now: () => Date
  /** Those of this version for the graph's engine, unless told otherwise. */
  readonly migrations?: readonly Migration[]
}

/** Applies what the graph's schema lacks, each migration once; throws MigrationChanged if graph and program do not fit. */
export async function migrate(graph: Graph, options: MigrateOptions): Promise<void> {
  const { now, migrations = migrationsFor(graph.engine) } = options
  const applied = await appliedChecksums(graph)
  refuseUnknown(migrations, applied)
  for (const migration of migrations) {
    const checksum = applied.get(migration.id)
    if (checksum === undefined) await apply(graph, migration, now)
    else refuseChanged(migration, checksum)
  }
}

async function appliedChecksums(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read(statement('migration/list'))
  return new Map(rows.map(({ id, checksum }) => [String(id), String(checksum)]))
}

function refuseUnknown(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): void {
  const known = new Set(migrations.map(({ id }) => id))
  const unknown = [...applied.keys()].find((id) => !known.has(id))
  if (unknown !== undefined)
    throw new MigrationChanged(
      `The graph has the migration ${unknown}, which this version does not know: a newer one made it. Start that version or a later one, or use another graph.`,
    )
}

function refuseChanged({ id, checksum }: Migration, applied: string): void {
  if (checksum !== applied)
    throw new MigrationChanged(
      `The migration ${id} was changed after it was applied to this graph. Restore its file in cypher/schema/, and put what is new into a migration of its own.`,
    )
}

/**
 * No engine changes schema and data in one transaction. So a crash between the two leaves a migration applied
 * and not recorded, and two servers may both apply one: each statement says IF NOT EXISTS, so that this does no harm.
 */
async function apply(
  graph: Graph,
  { id, text, checksum }: Migration,
  now: () => Date,
): Promise<void> {
  const appliedAt = now().toISOString()
  await againAfterConflict(() => graph.define(text))
  await againAfterConflict(() =>
    graph.write((transaction) =>
      transaction.run(statement('migration/record'), { id, checksum, appliedAt }),
    ),
  )
}

/** Another server that does the same at the same moment is no fault: what it did is there the second time. */
async function againAfterConflict(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    await work()
  }
}
