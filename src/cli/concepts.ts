import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Language } from '../domain/languages'
import { askAt, reportErrors } from './ask'
import {
  conceptKinds,
  conceptQuery,
  conceptsInWords,
  shownConcepts,
  type FoundConcepts,
} from './found-concepts'
import { languageList } from './language-list'
import { graphPlaceOf, serverOption } from './place'
import type { Terminal } from './terminal'

const examples = `
A word is found in any language of the labels, in any form. Name what is found by its id in a dataset: nothing has to be written
twice. docs/concepts.md shows all that comes with the program, as a tree.

Examples:
  $ library-work-graph concepts unpacking
  $ library-work-graph concepts kirjojen päällystys
  $ library-work-graph concepts label --kind task --language sv --json`

interface Options {
  readonly server?: string
  readonly kind?: string
  readonly first: number
  readonly language?: readonly Language[]
  readonly json?: true
}

export function addConcepts(program: Command, terminal: Terminal): void {
  program
    .command('concepts')
    .summary('find roles, tasks, channels and resources by a word')
    .description(
      'Finds the roles, tasks, channels and resources that a dataset can name, by what they are called or described as.',
    )
    .argument('<words...>', 'one word or a few, in any language of the labels')
    .option(...serverOption)
    .addOption(
      new Option('--kind <kind>', 'only of this kind').choices(
        conceptKinds.map(({ singular }) => singular),
      ),
    )
    .option('--first <number>', 'how many at most, from 1 to 1000', count, 10)
    .option(
      '--language <codes>',
      'the languages of descriptions, best first, as in fi,sv',
      languageList,
    )
    .option('--json', 'write the result as JSON')
    .addHelpText('after', examples)
    .action((words: readonly string[], options: Options) => run(words, options, terminal))
}

async function run(
  words: readonly string[],
  { server, kind, first, language, json }: Options,
  terminal: Terminal,
): Promise<void> {
  const kinds = conceptKinds
    .filter(({ singular }) => kind === undefined || singular === kind)
    .map(({ name }) => name)
  const question = { query: conceptQuery, variables: { words: words.join(' '), kinds, first } }
  const answer = await askAt(question, language ?? [], graphPlaceOf(server, terminal))
  const { errors = [] } = answer
  reportErrors(errors, terminal)
  const found = answer.data ? shownConcepts(answer.data as FoundConcepts) : undefined
  if (json) terminal.output.write(`${JSON.stringify(found ?? { errors })}\n`)
  else if (found) terminal.output.write(conceptsInWords(found))
}

function count(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number
  throw new InvalidArgumentError('Give a whole number from 1 to 1000.')
}
