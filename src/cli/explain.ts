import type { Command } from 'commander'
import type { NotedStatement } from '../graph/noting-statements'
import { askAt, reportErrors } from './ask'
import { graphPlaceOf } from './place'
import { readQuestion, withQuestion, type QuestionOptions } from './question'
import type { QueryAnswer } from './running-server'
import type { Terminal } from './terminal'

const examples = `
The question is asked, and instead of its answer come the statements in Cypher that read it, with their parameters, and what it can cost at worst.

Examples:
  $ library-work-graph explain '{ task(label: "ordering") { performers { label } } }'
  $ library-work-graph explain -f examples/04-what-do-they-do-instead.graphql --json
  $ library-work-graph explain '{ roles { id } }' --server http://localhost:4000`

interface Options extends QuestionOptions {
  readonly json?: true
}

export function addExplain(program: Command, terminal: Terminal): void {
  withQuestion(program.command('explain'))
    .summary('show how a question is answered')
    .description('Shows the statements, the parameters and the cost of a question in GraphQL.')
    .option('--json', 'write them as one line of JSON')
    .addHelpText('after', examples)
    .action((text: string | undefined, options: Options) => run(text, options, terminal))
}

async function run(text: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  const question = await readQuestion(text, options, terminal)
  const place = graphPlaceOf(options.server, terminal)
  const { errors = [], extensions } = await askAt(question, options.language ?? [], place, true)
  reportErrors(errors, terminal)
  const plan = { cost: extensions?.cost?.value, statements: extensions?.explain?.statements ?? [] }
  if (options.json) terminal.output.write(`${JSON.stringify(plan)}\n`)
  else if (plan.cost !== undefined) terminal.output.write(inWords(plan.statements, plan.cost))
}

type Plan = NonNullable<NonNullable<QueryAnswer['extensions']>['explain']>

/** The plan as Cypher, so that a statement can be copied; all else is a comment. */
function inWords(statements: Plan['statements'], cost: number): string {
  const texts = statements.map((noted, index) => asCypher(noted, index + 1, statements.length))
  return [...texts, `// The question can cost ${cost}.\n`].join('\n')
}

function asCypher({ statement, parameters }: NotedStatement, number: number, all: number): string {
  const given = Object.entries(parameters).map(
    ([name, value]) => `// $${name} = ${JSON.stringify(value)}\n`,
  )
  return `// Statement ${number} of ${all}\n${given.join('')}${statement.trimEnd()}\n`
}
