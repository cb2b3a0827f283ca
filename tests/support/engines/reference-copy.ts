import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findPreparedReference } from '../../../src/app/prepared-reference'
import { prepareReferenceGraph } from '../../../src/app/reference-graph'
import type { Graph } from '../../../src/graph/graph'
import { openGraph } from '../../../src/graph/open-graph'

interface Options {
  readonly shuffleUnordered?: boolean
}

/** Opens a copy of the reference graph on the embedded engine. Loading it takes twenty times as long as copying it. */
export async function openReferenceCopy({
  shuffleUnordered = false,
}: Options = {}): Promise<Graph> {
  return openGraph({ engine: 'grafeo', directory: await copyReference(), shuffleUnordered })
}

/** A folder of one's own that holds the reference graph. It goes at the end of the run at the latest. */
export async function copyReference(): Promise<string> {
  const run = process.env['TEST_RUN_FOLDER']
  if (run === undefined)
    throw new Error('Only tests of the project engines have a folder of the run.')
  const original = (await findPreparedReference()) ?? join(run, 'reference')
  if (!existsSync(original)) await make(run, original)
  const copy = mkdtempSync(join(run, 'copy-'))
  cpSync(original, copy, { recursive: true })
  return copy
}

/** Two workers may make it at the same time; the one that is later takes that of the other. */
async function make(run: string, original: string): Promise<void> {
  const directory = mkdtempSync(join(run, 'making-'))
  const graph = await openGraph({ engine: 'grafeo', directory })
  await prepareReferenceGraph(graph)
  await graph.close()
  try {
    renameSync(directory, original)
  } catch (error) {
    if (!existsSync(original)) throw error
    rmSync(directory, { recursive: true })
  }
}
