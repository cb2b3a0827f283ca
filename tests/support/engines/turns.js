const { createServer } = require('node:net')

/**
 * Gives the suites of several workers a Neo4j in turn. Whoever comes says what it would like to find there, is told what the one before
 * left, and says at the end what it leaves; of one that broke off, nothing is known.
 */
async function startTurns() {
  const waiting = []
  let isTaken = false
  let left = ''

  const next = () => {
    if (isTaken || waiting.length === 0) return
    const fitting = waiting.findIndex(({ wish }) => wish === left)
    const [{ socket }] = waiting.splice(Math.max(0, fitting), 1)
    isTaken = true
    socket.write(`${left}\n`)
    left = ''
    socket.once('data', (note) => (left = String(note).trim()))
    socket.once('close', () => {
      isTaken = false
      next()
    })
  }

  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', (wish) => {
      const turn = { wish: String(wish).trim(), socket }
      waiting.push(turn)
      socket.once('close', () => {
        if (waiting.includes(turn)) waiting.splice(waiting.indexOf(turn), 1)
      })
      next()
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A run whose set-up fails is not to wait for it.
  server.unref()
  return {
    port: server.address().port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

module.exports = { startTurns }
