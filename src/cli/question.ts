import { InvalidArgumentError, type Command } from 'commander'
import { bytesOfFile } from '../dataset/file/bytes'
import { InvalidInput } from '../domain/errors'
import type { Language } from '../domain/languages'
import { deepest, nestsTooDeep } from '../domain/nesting'
import { reasonOf } from '../domain/system-refusal'
import { notUtf8, utf8Text } from '../domain/utf8'
import type { Question } from './ask-graph'
import { languageList } from './language-list'
import { serverOption } from './place'
import { variablesOf } from './query-variables'
import { readInput, type Terminal } from './terminal'
import { WrongUsage } from './wrong-usage'

/** The options by which a question is given. */
export interface QuestionOptions {
  readonly file?: string
  readonly server?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly variable?: readonly string[]
  readonly operation?: string
  readonly language?: readonly Language[]
}

/** A command that takes a question, and where it is asked. */
export function withQuestion(command: Command): Command {
  return command
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
}

/** Reads the question that a command was given. */
export async function readQuestion(
  text: string | undefined,
  options: QuestionOptions,
  terminal: Terminal,
): Promise<Question> {
  const query = await questionText(text, options, terminal)
  return {
    query,
    variables: variablesOf(query, options.variables ?? {}, options.variable ?? []),
    ...(options.operation !== undefined && { operationName: options.operation }),
  }
}

async function questionText(
  text: string | undefined,
  { file }: QuestionOptions,
  terminal: Terminal,
): Promise<string> {
  if (text !== undefined && file !== undefined) {
    throw new WrongUsage('Give the question itself or a file with -f, not both.')
  }
  if (text !== undefined && text !== '-') return text
  if (file !== undefined && file !== '-') {
    return textIn(await bytesOfFile(file).catch(noFile(file)), `The file ${file}`)
  }
  if (text === undefined && file === undefined && terminal.input.isTTY) {
    throw new WrongUsage(
      "There is no question. Give one, as in query '{ roles { label } }', or a file with -f.",
    )
  }
  return textIn(await readInput(terminal), 'Standard input')
}

function textIn(bytes: Buffer, what: string): string {
  const text = utf8Text(bytes)
  if (text === undefined) throw new InvalidInput(notUtf8(what))
  return text
}

function noFile(file: string) {
  return (cause: unknown): never => {
    throw new InvalidInput(
      `The file ${file} cannot be read: ${reasonOf(cause)}. Name one that holds the question.`,
      { cause },
    )
  }
}

function jsonObject(text: string): Readonly<Record<string, unknown>> {
  if (nestsTooDeep(text)) {
    throw new InvalidArgumentError(
      `Lists and objects stand in each other more than ${deepest} levels deep. Give a flatter one.`,
    )
  }
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
