import { offered } from '../nearest-word'
import { ourWord } from './foreign-words'

/** What this asks of a schema; that of graphql-js has it. */
interface SchemaOfNames {
  getType(name: string): unknown
}

interface FieldOfNames {
  readonly type: unknown
  readonly args?: readonly { readonly name: string }[]
}

type FieldsOfNames = Readonly<Record<string, FieldOfNames>>

const unknownArgument = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"\./
const unknownField = /^Cannot query field "(\w+)" on type "(\w+)"\./
const unknownInput = /Field "(\w+)" is not defined by type "(\w+)"\./
const noComparison = /Expected (?:value of )?type "(\w+)"(?:, found (.+)\.| to be an object\.)$/

/** An error of graphql-js about a name; if the name is a habit from other APIs, with what is written here in its place. */
export function inOurWords(message: string, schema: SchemaOfNames): string {
  return (
    ofArgument(message, schema) ??
    ofField(message, schema) ??
    ofInput(message, schema) ??
    ofComparison(message, schema) ??
    message
  )
}

function ofArgument(message: string, schema: SchemaOfNames): string | undefined {
  const [said, foreign, type, field] = unknownArgument.exec(message) ?? []
  if (said === undefined) return undefined
  const { args = [] } = fieldsOf(schema, type)[field ?? ''] ?? {}
  const names = args.map(({ name }) => name)
  return meant(said, foreign, names)
}

/** The fields of a connection on an entry of a plain list lead to the list itself. */
function ofField(message: string, schema: SchemaOfNames): string | undefined {
  const [said, foreign = '', type = ''] = unknownField.exec(message) ?? []
  if (said === undefined) return undefined
  const pages = fieldsOf(schema, `${type}Connection`)
  const names = Object.keys(fieldsOf(schema, type))
  const isOfPages = Object.hasOwn(pages, foreign) || foreign === 'nodes'
  if (isOfPages && Object.hasOwn(pages, 'edges')) {
    return `${said} A plain list has its entries at once, without nodes or edges around them. Pages are another list, whose name ends in Connection.`
  }
  return meant(said, foreign, [...names, '__typename'])
}

/** A property with an operator in one name, as in `label_contains`, is an object here. */
function ofInput(message: string, schema: SchemaOfNames): string | undefined {
  const found = unknownInput.exec(message)
  if (!found) return undefined
  const [, foreign = '', type] = found
  const said = message.slice(0, found.index + found[0].length)
  const fields = fieldsOf(schema, type)
  const hint = meant(said, foreign, Object.keys(fields))
  if (hint !== undefined) return hint
  const [, property = '', operator = ''] = /^(\w+?)_(\w+)$/.exec(foreign) ?? []
  const name = nameIn(fields, property)
  const compared = name === undefined ? {} : fieldsOf(schema, nameOfType(fields[name]?.type))
  const ours = nameIn(compared, operator)
  return ours === undefined ? undefined : `${said} Write ${name}: { ${ours}: … }.`
}

function ofComparison(message: string, schema: SchemaOfNames): string | undefined {
  const [, type, found = '…'] = noComparison.exec(message) ?? []
  const isComparison = Object.hasOwn(fieldsOf(schema, type), 'eq')
  return isComparison ? `${message} Write { eq: ${found} }.` : undefined
}

function meant(said: string, foreign = '', names: readonly string[]): string | undefined {
  const word = ourWord(foreign, names)
  return word === undefined ? undefined : said + offered([word])
}

/** The name that the fields have for a word: the word itself in any letter case, or ours for it. */
function nameIn(fields: FieldsOfNames, word: string): string | undefined {
  const names = Object.keys(fields)
  const plain = word.replaceAll('_', '').toLowerCase()
  return names.find((name) => name.toLowerCase() === plain) ?? ourWord(word, names)
}

function fieldsOf(schema: SchemaOfNames, type = ''): FieldsOfNames {
  const found = schema.getType(type) as { getFields?(): FieldsOfNames } | null | undefined
  return found?.getFields?.() ?? {}
}

/** What a type is called, without the signs of lists and of what must be given. */
function nameOfType(type: unknown): string {
  return String(type).replaceAll(/[[\]!]/g, '')
}
