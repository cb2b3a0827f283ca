import type { Command } from 'commander'
import { readConfig } from '../app/config'
import { reportFailure } from './failure'
import { stopOnSignals } from './signals'
import type { Terminal } from './terminal'

const examples = `
Variables of the environment say where the graph is kept and where the server listens; README.md lists them. Datasets that are given
with --data are imported at each start: all of them or, on any fault, none, and then the server does not start. Content that has
changed needs a new version in its head if the graph is kept from one start to the next.

Examples:
  $ library-work-graph start
  $ library-work-graph start --data my-library.yaml data-of-others/
  $ npm start -- --data my-library.yaml
  $ DATA_DIR=./graph PORT=8080 library-work-graph start`

interface Options {
  readonly data?: readonly string[]
  readonly sameVersion?: boolean
}

export function addStart(program: Command, terminal: Terminal): void {
  program
    .command('start')
    .summary('serve the graph')
    .description('Serves the graph: the GraphQL API, the playground, and the datasets.')
    .option('--data <files...>', 'datasets to load beside the reference graph')
    .option('--same-version', 'replace their content under the version that it has in the graph')
    .addHelpText('after', examples)
    .action(async ({ data = [], sameVersion = false }: Options) => {
      const config = readConfig(terminal.environment)
      // Only here, so that the other commands do not wait for all that a server needs.
      const { serve } = await import('../app/serve.js')
      await serve({
        config,
        data,
        sameVersion,
        onStart: stopOnSignals,
        onFailure: (error) => {
          terminal.exitCode = reportFailure(error, terminal, [])
        },
      })
    })
}
