import type { LimitedList } from '../query/selection/limited-lists'
import type { Command } from 'commander'
import { notATable, tableOf } from '../table/table'
import { InvalidInput } from '../domain/errors'
import { csv } from '../table/csv'
import { askAt, reportErrors } from './ask'
import type { Question } from './ask-graph'
import { graphPlaceOf } from './place'
import { readQuestion, withQuestion, type QuestionOptions } from './question'
import type { QueryAnswer } from './running-server'
import type { Terminal } from './terminal'
import { WrongUsage } from './wrong-usage'

const examples = `
If nothing says where the graph is, the reference graph answers. The data goes to standard output, errors to standard error.

Examples:
  $ library-work-graph query '{ task(label: "ordering") { followedBy { label distance } } }'
  $ library-work-graph query -f examples/04-what-do-they-do-instead.graphql
  $ library-work-graph query -f examples/01-what-follows-ordering.graphql -v task=selection
  $ library-work-graph query 'query ($id: ID) { role(id: $id) { label } }' -v id=cataloguer --language fi
  $ library-work-graph query '{ roles { id label } }' --csv > roles.csv
  $ echo '{ about { version } }' | library-work-graph query --server http://localhost:4000 --json`

interface Options extends QuestionOptions {
  readonly csv?: true
  readonly json?: true
}

export function addQuery(program: Command, terminal: Terminal): void {
  withQuestion(program.command('query'))
    .summary('ask a question')
    .description('Asks the graph a question in GraphQL.')
    .option('--csv', 'write the one list that was asked for as a table')
    .option('--json', 'write the whole answer, with its errors, as one line of JSON')
    .addHelpText('after', examples)
    .action((text: string | undefined, options: Options) => run(text, options, terminal))
}

async function run(text: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  if (options.csv && options.json) throw new WrongUsage('Give --csv or --json, not both.')
  const question = await readQuestion(text, options, terminal)
  const place = graphPlaceOf(options.server, terminal)
  const answer = await askAt(question, options.language ?? [], place)
  show(question, answer, options, terminal)
}

function show(
  question: Question,
  answer: QueryAnswer,
  { csv: isTable, json }: Options,
  terminal: Terminal,
): void {
  const { data, errors = [] } = answer
  reportErrors(errors, terminal)
  for (const list of json ? [] : (answer.extensions?.limitedBy ?? [])) {
    terminal.errors.write(`${ending(list)}\n`)
  }
  if (json) terminal.output.write(`${JSON.stringify(answer)}\n`)
  else if (data === undefined || data === null) return
  else terminal.output.write(isTable ? table(data, question) : `${JSON.stringify(data, null, 2)}\n`)
}

/** Says of a list that it ends early, and how to get the rest. */
function ending({ path, argument, limit }: LimitedList): string {
  if (argument === 'query') {
    return `note: ${path.join('.')} looked for ${limit} of the words that a word of the query may stand for, and there are more. Write more letters.`
  }
  return `note: the list ${path.join('.')} ends after ${limit}, and there are more. Ask for more with ${argument}, or page through its connection.`
}

function table(data: unknown, question: Question): string {
  const found = tableOf(data, question)
  if (found !== undefined) return csv(found)
  throw new InvalidInput(`${notATable}, or leave --csv out.`)
}
