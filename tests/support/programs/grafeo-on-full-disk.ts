import { openGrafeo } from '../../../src/graph/grafeo'
import { rejection } from '../rejection'

/** Writes to a folder a little, more than its disk takes, and a little again; writes out the error of the second, and what is there at the end. */
async function main(directory: string): Promise<void> {
  const graph = await openGrafeo({ directory })
  const write = (id: string, count: number) =>
    graph.write((transaction) =>
      transaction.run(
        'UNWIND range(1, $count) AS number CREATE (node:Node {id: $id + toString(number), text: $text})',
        { id, count, text: 'x'.repeat(1000) },
      ),
    )
  await write('before', 1)
  const error = await rejection(write('much', 5000))
  await write('after', 1)
  const rows = await graph.read('MATCH (node:Node) RETURN node.id AS id ORDER BY id')
  await graph.close()
  const { code, message } = error as Error & { readonly code?: string }
  process.stdout.write(JSON.stringify({ code, message, ids: rows.map(({ id }) => id) }))
}

void main(String(process.argv[2]))
