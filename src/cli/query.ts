import { readFile } from 'node:fs/promises'
import type { LimitedList } from '../query/selection/limited-lists'
import { InvalidArgumentError, type Command } from 'commander'
import { tableOf } from '../api/table/table'
import { InvalidInput } from '../domain/errors'
import type { Language } from '../domain/languages'
import { csv } from '../export/csv'
import { askAt, reportErrors } from './ask'
import type { Question } from './ask-graph'
import { languageList } from './language-list'
import { graphPlaceOf, serverOption } from './place'
import { variablesOf } from './query-variables'
import type { QueryAnswer } from './running-server'
import { readInput, type Terminal } from './terminal'
import { WrongUsage } from './wrong-usage'

const examples = `
If nothing says where the graph is, the reference graph answers. The data goes to standard output, errors to standard error.

Examples:
  $ library-work-graph query '{ task(label: "ordering") { followedBy { label distance } } }'
  $ library-work-graph query -f examples/04-what-do-they-do-instead.graphql
  $ library-work-graph query 'query ($id: ID) { role(id: $id) { label } }' -v id=cataloguer --language fi
  $ library-work-graph query '{ roles { id label } }' --csv > roles.csv
  $ echo '{ about { version } }' | library-work-graph query --server http://localhost:4000 --json`

interface Options {
  readonly file?: string
  readonly server?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly variable?: readonly string[]
  readonly operation?: string
  readonly language?: readonly Language[]
  readonly csv?: true
  readonly json?: true
}

export function addQuery(program: Command, terminal: Terminal): void {
  program
    .command('query')
    .summary('ask a question')
    .description('Asks the graph a question in GraphQL.')
    .argument('[graphql]', 'the question; without it and without -f it is read from standard input')
    .option('-f, --file <file>', 'read the question from a file, or from standard input with -')
    .option(...serverOption)
    .option('--variables <json>', 'the variables of the question, as a JSON object', jsonObject)
    .option(
      '-v, --variable <name=value>',
      'one variable of the question; can be given several times',
      collected,
      [],
    )
    .option('--operation <name>', 'which operation, if the question has several')
    .option('--language <codes>', 'the languages of labels, best first, as in fi,sv', languageList)
    .option('--csv', 'write the one list that was asked for as a table')
    .option('--json', 'write the whole answer, with its errors, as one line of JSON')
    .addHelpText('after', examples)
    .action((text: string | undefined, options: Options) => run(text, options, terminal))
}

async function run(text: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  if (options.csv && options.json) throw new WrongUsage('Give --csv or --json, not both.')
  const query = await questionText(text, options, terminal)
  const question: Question = {
    query,
    variables: variablesOf(query, options.variables ?? {}, options.variable ?? []),
    ...(options.operation !== undefined && { operationName: options.operation }),
  }
  const place = graphPlaceOf(options.server, terminal)
  const answer = await askAt(question, options.language ?? [], place)
  show(question, answer, options, terminal)
}

async function questionText(
  text: string | undefined,
  { file }: Options,
  terminal: Terminal,
): Promise<string> {
  if (text !== undefined && file !== undefined) {
    throw new WrongUsage('Give the question itself or a file with -f, not both.')
  }
  if (text !== undefined && text !== '-') return text
  if (file !== undefined && file !== '-') return readFile(file, 'utf8').catch(noFile)
  if (text === undefined && file === undefined && terminal.input.isTTY) {
    throw new WrongUsage(
      "There is no question. Give one, as in query '{ roles { label } }', or a file with -f.",
    )
  }
  return (await readInput(terminal)).toString('utf8')
}

function noFile(cause: NodeJS.ErrnoException): never {
  throw new InvalidInput(`The file ${cause.path} cannot be read. Name one that exists.`, { cause })
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
  throw new InvalidInput(
    'A table is made of one list. Ask for one root field that is a list or a connection, or leave --csv out.',
  )
}

function jsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError('Give a JSON object such as {"id": "ordering"}.')
}

function collected(text: string, all: readonly string[]): readonly string[] {
  return [...all, text]
}
