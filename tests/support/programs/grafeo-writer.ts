import { openGrafeo } from '../../../src/graph/grafeo'
import { cypherText } from '../../../src/graph/statement'

/** A process that tests kill: opens a folder, then writes nodes for as long as it is told, and reports each that is kept. */
async function main(): Promise<void> {
  // It has the folder open until it is killed, also when it has nothing more to write.
  process.channel?.ref()
  const [directory, count = '0', atOnce = '1'] = process.argv.slice(2)
  const graph = await openGrafeo({ directory })
  await graph.define(cypherText('schema/002-node-id'))
  process.send?.('open')
  let next = 0
  const writeNext = async (): Promise<void> => {
    while (next < Number(count)) {
      next += 1
      const id = `node-${next}`
      await graph.write((transaction) => transaction.run('CREATE (node:Node {id: $id})', { id }))
      process.send?.(id)
    }
  }
  await Promise.all(Array.from({ length: Number(atOnce) }, writeNext))
  process.send?.('written')
}

void main()
