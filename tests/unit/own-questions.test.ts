import { countsQuestion } from '../../src/web/explorer/differences/counts.query'
import { gapsQuestion } from '../../src/web/explorer/gaps/gaps.query'
import { buildSchema, parse, validate } from 'graphql'
import { schemaText } from '../../src/api/print-schema'
import { conceptQuery } from '../../src/cli/found-concepts'
import { compareQuestion } from '../../src/web/explorer/compare/compare.query'
import { matrixQuestion } from '../../src/web/explorer/matrix/matrix.query'
import { sharedQuestion } from '../../src/web/explorer/compare/shared.query'
import { workflowsQuestion } from '../../src/web/explorer/compare/workflows.query'
import { contactQuestion } from '../../src/web/explorer/contact/contact.query'
import { contradictionsQuestion } from '../../src/web/explorer/contradictions/contradictions.query'
import { cellQuestion, crosstabQuestion } from '../../src/web/explorer/crosstab/crosstab.query'
import { figureTable } from '../../src/web/explorer/crosstab/tables'
import { sharedTasksQuestion } from '../../src/web/explorer/figures/shared-tasks.query'
import { likenessQuestion } from '../../src/web/explorer/likeness/likeness.query'
import { orderQuestion, whereQuestion } from '../../src/web/explorer/order/order.query'
import { positionsQuestion } from '../../src/web/explorer/positions/positions.query'
import { beginningsQuestion } from '../../src/web/explorer/find/beginnings.query'
import { neighbourhoodQuestion } from '../../src/web/explorer/find/neighbourhood.query'
import { searchQuestion } from '../../src/web/explorer/find/search.query'
import { claimQuestion } from '../../src/web/explorer/panel/claim.query'
import { nodeQuestion } from '../../src/web/explorer/panel/node.query'
import { knownQuestion } from '../../src/web/explorer/ask/known.query'
import { librariesQuestion } from '../../src/web/explorer/thing/libraries.query'
import { meantQuestion } from '../../src/web/explorer/meaning/meaning.query'
import { wayQuestion } from '../../src/web/explorer/way/way.query'
import { differencesQuestion } from '../../src/web/explorer/thing/differences.query'
import { pages } from '../../src/web/explorer/thing/pages'
import { completionQuestion } from '../../src/web/playground/complete/suggestions'
import { workflowQuestion } from '../../src/web/explorer/workflow/workflow.query'

const schema = buildSchema(schemaText())

const questions = {
  'concepts of the command line': conceptQuery,
  'a comparison': compareQuestion(['a', 'b'], {}, ['EN']).query,
  'a matrix': matrixQuestion(['a', 'b'], {}, ['EN']).query,
  'the order of tasks': orderQuestion([], ['a', 'b'], ['EN']).query,
  'where an order holds': whereQuestion('a', 'b', ['EN']).query,
  'tasks of many': sharedTasksQuestion([], ['EN']).query,
  'places of tasks': positionsQuestion(['a'], ['b'], ['EN']).query,
  'tasks of workflows': likenessQuestion(['a']).query,
  contradictions: contradictionsQuestion(10, ['EN']).query,
  'counts of steps': crosstabQuestion(figureTable('roleTask'), undefined, ['EN']).query,
  'counts of claims': crosstabQuestion(figureTable('sourceModality'), undefined, ['EN']).query,
  'the steps of a count': cellOf('roleTask'),
  'the claims of a count': cellOf('sourceModality'),
  'shared tasks': sharedQuestion(['a', 'b'], ['EN']).query,
  workflows: workflowsQuestion(['EN']).query,
  contact: contactQuestion(['EN']).query,
  beginnings: beginningsQuestion(['EN']).query,
  'a neighbourhood': neighbourhoodQuestion(['a'], 1, ['EN']).query,
  'a search': searchQuestion('word', ['EN']).query,
  'a claim': claimQuestion('a:b:PERFORMS:c', ['EN']).query,
  'a node': nodeQuestion('a', ['EN']).query,
  'a completion': completionQuestion,
  'a workflow': workflowQuestion('a', ['EN']).query,
  'known ids': knownQuestion(['a'], ['EN']).query,
  libraries: librariesQuestion(['EN']).query,
  differences: differencesQuestion('a', ['EN']).query,
  'counts of differences': countsQuestion(['a'], ['EN']).query,
  gaps: gapsQuestion(['*', 'a'], ['EN']).query,
  'what is meant': meantQuestion({ view: 'way', one: 'a', other: 'b' }, ['EN'])?.query ?? '',
  'ways from task to task': wayQuestion('a', 'b', ['EN'], 5).query,
  ...Object.fromEntries(
    Object.entries(pages).map(([kind, { query }]) => [`the page of a ${kind}`, query]),
  ),
}

function cellOf(table: string): string {
  return cellQuestion(figureTable(table), ['a', 'b'], { counted: undefined, first: 1 }, ['EN'])
    .query
}

describe('The questions that the program itself asks', () => {
  it.each(Object.entries(questions))('fit the schema: %s', (_, query) => {
    expect(validate(schema, parse(query))).toEqual([])
  })
})
