#!/usr/bin/env node
const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')

/** A checkout is built where its sources have changed; what was built elsewhere comes without them. */
function build() {
  const script = join(root, 'scripts', 'build.js')
  if (!existsSync(script) || !existsSync(join(root, 'src'))) return true
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] })
  return status === 0
}

if (build()) require('../dist/src/cli/main.js')
else process.exitCode = 1
