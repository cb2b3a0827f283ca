import type { GraphQLResolveInfo } from 'graphql'
import {
  Arg,
  Ctx,
  Extensions,
  Field as decorated,
  Info,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  type ClassType,
} from 'type-graphql'
import type { Graph } from '../../graph/graph'
import { Selection } from '../../query/selection/selection'
import type { ApiContext } from './api-context'
import type { Argument, Field, Fields, InputField, InputFields } from './field'
import type { RootFields } from './root-field'

// The decorators of TypeGraphQL stand in this file alone. They are called as functions, with types that are stated and never reflected.

/** Makes a type of the schema of its name, its meaning and its fields. */
export function objectType(name: string, description: string, fields: Fields = {}): ClassType {
  const type = named(name)
  ObjectType(name, { description })(type)
  addFields(type, fields)
  return type
}

export function interfaceType(name: string, description: string): ClassType {
  const type = named(name)
  InterfaceType(name, { description })(type)
  return type
}

/** Makes a type that has the fields of an interface and more. */
export function implementation(of: ClassType, name: string, description: string): ClassType {
  const type = named(name)
  ObjectType(name, { description, implements: of })(type)
  return type
}

export function inputType(name: string, description: string, fields: InputFields = {}): ClassType {
  const type = named(name)
  InputType(name, { description })(type)
  addInputFields(type, fields)
  return type
}

/** Gives a type more fields: those that follow from the model, or lead back to the type itself. */
export function addFields({ prototype }: ClassType, fields: Fields): void {
  for (const [name, definition] of Object.entries(fields)) {
    const { nullable = false, arguments: taken = [], cost, projectNode, projectClaim } = definition
    Extensions({ cost, projectNode, projectClaim, names: namesOf(taken) })(prototype, name)
    const decorate = decorated(typeOf(definition), { ...described(definition), nullable })
    if (taken.length === 0) {
      decorate(prototype, name)
      continue
    }
    Object.defineProperty(prototype, name, { value: readFromTree, configurable: true })
    decorate(prototype, name, { value: readFromTree })
    takeArguments(prototype, name, taken)
  }
}

export function addInputFields({ prototype }: ClassType, fields: InputFields): void {
  for (const [name, input] of Object.entries(fields)) {
    decorated(input.type, optionsOf(input))(prototype, name)
    if (input.names) Extensions({ names: input.names })(prototype, name)
  }
}

/** What answers root fields from a graph. */
export type RootClass = new (graph: Graph) => { readonly graph: Graph }

/** Makes root fields of questions. */
export function rootOf(questions: RootFields): RootClass {
  class Root {
    constructor(readonly graph: Graph) {}
  }
  Resolver()(Root)
  for (const [name, question] of Object.entries(questions)) {
    const { nullable = false, arguments: taken = [], cost } = question
    const value = function (this: Root, ...parameters: readonly unknown[]): Promise<unknown> {
      const [info, context] = parameters.slice(-2) as [GraphQLResolveInfo, ApiContext | undefined]
      const selection = Selection.root(info, context)
      return question.answer(this.graph, selection)
    }
    const { prototype } = Root
    Object.defineProperty(prototype, name, { value, configurable: true })
    Query(typeOf(question), { ...described(question), nullable })(prototype, name, { value })
    Extensions({ cost, names: namesOf(taken) })(prototype, name)
    takeArguments(prototype, name, taken)
    Info()(prototype, name, taken.length)
    Ctx()(prototype, name, taken.length + 1)
  }
  return Root
}

function typeOf(definition: Field) {
  if ('listOf' in definition) return () => [definition.listOf()]
  if ('valuesOf' in definition) return () => [definition.valuesOf()]
  return definition.type
}

function described({ description }: { readonly description?: string }) {
  return description === undefined ? {} : { description }
}

function takeArguments(target: object, name: string, taken: readonly Argument[]): void {
  for (const [index, argument] of taken.entries()) {
    Arg(argument.name, argument.type, optionsOf(argument))(target, name, index)
  }
}

/** TypeGraphQL knows no extensions of arguments, so that the field has them. */
function namesOf(taken: readonly Argument[]) {
  return Object.fromEntries(taken.map(({ name, names }) => [name, names]))
}

function optionsOf(input: InputField) {
  const { required = false, defaultValue } = input
  return { ...described(input), nullable: !required, defaultValue }
}

/** Values below the root stand in the finished tree, where the schema reads them; this method only carries the arguments. */
function readFromTree(): never {
  throw new Error('The field is read from the finished tree.')
}

/** A class of that name, which stands for a type. */
function named(name: string): ClassType {
  return { [name]: class {} }[name] as ClassType
}
