#!/usr/bin/env node
const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')

/** Builds a checkout if its sources have changed. An installed copy has no sources. */
function build() {
  const script = join(root, 'scripts', 'build.js')
  if (!existsSync(script) || !existsSync(join(root, 'src'))) return true
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] })
  return status === 0
}

if (build()) require('../dist/src/cli/main.js')
else process.exitCode = 1
