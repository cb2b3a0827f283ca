import { buildSchema, parse, validate } from 'graphql'
import { schemaText } from '../../src/api/print-schema'
import { conceptQuery } from '../../src/cli/found-concepts'
import { compareQuestion } from '../../src/web/explorer/compare/compare.query'
import { workflowsQuestion } from '../../src/web/explorer/compare/workflows.query'
import { contactQuestion } from '../../src/web/explorer/contact/contact.query'
import { beginningsQuestion } from '../../src/web/explorer/find/beginnings.query'
import { neighbourhoodQuestion } from '../../src/web/explorer/find/neighbourhood.query'
import { searchQuestion } from '../../src/web/explorer/find/search.query'
import { claimQuestion } from '../../src/web/explorer/panel/claim.query'
import { nodeQuestion } from '../../src/web/explorer/panel/node.query'
import { workflowQuestion } from '../../src/web/explorer/workflow/workflow.query'

const schema = buildSchema(schemaText())

const questions = {
  'concepts of the command line': conceptQuery,
  'a comparison': compareQuestion(['a', 'b'], ['EN']).query,
  workflows: workflowsQuestion(['EN']).query,
  contact: contactQuestion(['EN']).query,
  beginnings: beginningsQuestion(['EN']).query,
  'a neighbourhood': neighbourhoodQuestion(['a'], 1, ['EN']).query,
  'a search': searchQuestion('word', ['EN']).query,
  'a claim': claimQuestion('a:b:PERFORMS:c', ['EN']).query,
  'a node': nodeQuestion('a', ['EN']).query,
  'a workflow': workflowQuestion('a', ['EN']).query,
}

describe('The questions that the program itself asks', () => {
  it.each(Object.entries(questions))('fit the schema: %s', (_, query) => {
    expect(validate(schema, parse(query))).toEqual([])
  })
})
