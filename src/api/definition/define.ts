import { Arg, Field, type ClassType } from 'type-graphql'

/** A type as TypeGraphQL's decorators take it: stated, never reflected. */
export type TypeOf = () => unknown

/** An argument of a field: its name, its type and what it means. */
export interface Argument {
  readonly name: string
  readonly type: TypeOf
  /** Left out if the type says it: a filter, a sort, a practice, a language. */
  readonly description?: string
  readonly required?: boolean
  readonly defaultValue?: unknown
}

/** A field that follows from the declared model and so is decorated by a function, not by hand. */
export interface FieldDefinition {
  readonly name: string
  readonly type: TypeOf
  /** Left out if the type says it. */
  readonly description?: string
  readonly nullable?: boolean
  /** Of an input, what counts if it is left out. */
  readonly defaultValue?: unknown
  readonly arguments?: readonly Argument[]
}

/** Values below the root stand in the finished tree, where the schema reads them; this method only carries the arguments. */
function readFromTree(): never {
  throw new Error('The field is read from the finished tree.')
}

export function defineField(
  target: object,
  {
    name,
    type,
    description,
    nullable = false,
    defaultValue,
    arguments: taken = [],
  }: FieldDefinition,
): void {
  const decorate = Field(type as never, { ...described(description), nullable, defaultValue })
  if (taken.length === 0) {
    decorate(target, name)
    return
  }
  Object.defineProperty(target, name, { value: readFromTree, configurable: true })
  decorate(target, name, { value: readFromTree })
  takeArguments(target, name, taken)
}

export function described(description: string | undefined): { readonly description?: string } {
  return description === undefined ? {} : { description }
}

export function takeArguments(target: object, name: string, taken: readonly Argument[]): void {
  for (const [index, argument] of taken.entries()) {
    const { type, description, required = false, defaultValue } = argument
    const options = { ...described(description), nullable: !required, defaultValue }
    Arg(argument.name, type as never, options)(target, name, index)
  }
}

/** A class with a name, to be decorated. */
export function named(name: string): ClassType {
  return { [name]: class {} }[name] as ClassType
}
