const { execFile } = require('node:child_process')

/** Runs a command to its end: whether it went well, and what it wrote. */
function command(program, parameters, options = {}) {
  return new Promise((resolve) => {
    execFile(program, parameters, { maxBuffer: 64_000_000, ...options }, (error, stdout, stderr) =>
      resolve({ ok: error === null, output: `${stdout}${stderr}` || String(error?.message ?? '') }),
    )
  })
}

module.exports = { command }
