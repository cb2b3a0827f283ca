import {
  Kind,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type Location,
} from 'graphql'
import { inOurWords } from '../../../domain/foreign/in-our-words'
import { parsed } from '../parsed'

/** One place of a text where another word was probably meant. */
export interface Fix {
  readonly wrong: string
  readonly meant: string
  readonly in: 'query' | 'variables'
  readonly start: number
  readonly end: number
}

const hint = /\bDid you mean (.+)\?\s*$/

/** What "Did you mean …?" offers, by the page's own check of the question and by the errors of the server. */
export function fixesOf(
  query: string,
  variables: string,
  errors: readonly { readonly message: string }[],
  schema: GraphQLSchema | null | undefined,
): readonly Fix[] {
  const document = parsed(query)
  if (!document) return []
  const checked = schema ? fixesOfNames(document, schema) : []
  return checked.length > 0 ? checked : fixesOfValues(document, variables, errors)
}

/** Misspelt names of fields, arguments, types and the like. */
export function fixesOfNames(document: DocumentNode, schema: GraphQLSchema): readonly Fix[] {
  return validate(schema, document).flatMap(({ message, nodes }) =>
    fixesOfMessage(inOurWords(message, schema), nodes?.[0]),
  )
}

function fixesOfMessage(message: string, node: ASTNode | undefined): readonly Fix[] {
  const shape = shapeBy(message)
  if (shape !== undefined) return fixesOfShape(shape, node)
  return meantBy(message).flatMap((meant) => {
    const { loc, value } = wordOf(node) ?? {}
    if (!loc || value === undefined) return []
    return [{ wrong: value, meant, in: 'query', start: loc.start, end: loc.end }]
  })
}

/** A condition that has another shape here: its value stays, and what stands around it is put right. */
function fixesOfShape(shape: string, node: ASTNode | undefined): readonly Fix[] {
  const value = node?.kind === Kind.OBJECT_FIELD ? node.value : node
  if (!node?.loc || !value?.loc) return []
  const { start, end } = node.loc
  const textOf = ({ loc }: ASTNode) => loc?.source.body.slice(loc.start, loc.end) ?? ''
  const meant = `${shape}${textOf(value)} }`
  return [{ wrong: textOf(node), meant, in: 'query', start, end }]
}

/** Labels and ids that nothing has: texts of the question, or of its variables, that the error names. */
function fixesOfValues(
  document: DocumentNode,
  variables: string,
  errors: readonly { readonly message: string }[],
): readonly Fix[] {
  const texts = [...textsOf(document), ...textsOfVariables(variables)]
  const quoted = (word: string) => JSON.stringify(word).slice(1, -1)
  return errors.flatMap(({ message }) => {
    const named = texts.filter(({ wrong }) => names(message, wrong))
    const longest = Math.max(0, ...named.map(({ wrong }) => wrong.length))
    return named
      .filter(({ wrong }) => wrong.length === longest)
      .flatMap((text) => meantBy(message).map((meant) => ({ ...text, meant: quoted(meant) })))
  })
}

function names(message: string, text: string): boolean {
  const before = message.replace(hint, '')
  return (
    text !== '' &&
    (before.includes(` ${text}.`) || before.includes(`"${text}"`) || before.includes(` ${text},`))
  )
}

/** The words that are offered, each in quotation marks. */
function meantBy(message: string): readonly string[] {
  const offered = hint.exec(message)?.[1] ?? ''
  return [...offered.matchAll(/"(?:[^"\\]|\\.)+"/g)].map(([word]) => JSON.parse(word) as string)
}

/** What stands before the value in the shape that is offered: `label: { contains: ` of `Write label: { contains: … }.` */
function shapeBy(message: string): string | undefined {
  return /\bWrite ((?:\w+: )?\{ \w+: ).*\}\.$/.exec(message)?.[1]
}

type Text = Omit<Fix, 'meant'>

function textsOf(document: DocumentNode): readonly Text[] {
  const found: Text[] = []
  visit(document, {
    StringValue({ value, loc, block }) {
      if (loc && !block)
        found.push({ wrong: value, in: 'query', start: loc.start + 1, end: loc.end - 1 })
    },
  })
  return found
}

function textsOfVariables(variables: string): readonly Text[] {
  const texts = variables.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)
  return [...texts].flatMap(({ index, 1: wrong = '', 2: colon }) => {
    const start = index + 1
    return colon ? [] : [{ wrong, in: 'variables', start, end: start + wrong.length } as const]
  })
}

/** The word of a node that a fault is about. */
function wordOf(
  node: ASTNode | undefined,
): { readonly value: string; readonly loc?: Location } | undefined {
  if (!node) return undefined
  if (node.kind === Kind.NAME || node.kind === Kind.ENUM) return node
  return 'name' in node ? node.name : undefined
}
