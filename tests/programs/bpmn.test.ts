import { readWithModdle } from '../support/bpmn/readers'
import { drawnWorkflows, readDrawnWorkflows } from '../support/bpmn/drawn-workflows'
import { describeOnReferenceGraph } from '../support/servers/reference-server'

const question = `query Drawn($workflow: ID!, $languages: [Language!]) {
  subgraph(workflow: $workflow) { as(format: BPMN, languages: $languages) }
}`

describe('Workflows as BPMN over HTTP', () => {
  let expected: Readonly<Record<'EN' | 'FI', ReadonlyMap<string, string>>>

  beforeAll(async () => {
    const [english, finnish] = await Promise.all([
      readDrawnWorkflows(['EN']),
      readDrawnWorkflows(['FI']),
    ])
    expected = { EN: english, FI: finnish }
  })

  describeOnReferenceGraph(({ query }) => {
    it.each(drawnWorkflows)('draws %s as the datasets tell it', async (workflow) => {
      for (const language of ['EN', 'FI'] as const) {
        const { data, errors } = await query(question, { workflow, languages: [language] })
        expect(errors).toBeUndefined()
        const { subgraph } = data as { subgraph: { as: string } }
        expect(withoutTitle(subgraph.as)).toBe(withoutTitle(expected[language].get(workflow) ?? ''))
      }
    })

    it('is called after the workflow', async () => {
      const { data } = await query(question, { workflow: 'acquisition', languages: ['SV'] })
      const { subgraph } = data as { subgraph: { as: string } }
      const { rootElement, warnings } = await readWithModdle(subgraph.as)
      expect(warnings).toEqual([])
      expect(rootElement['name']).toBe('förvärv')
    })

    it('refuses a part of the graph without a workflow', async () => {
      const { errors } = await query(
        '{ subgraph(seeds: ["cataloguer"], radius: 0) { as(format: BPMN) } }',
      )
      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
        message: expect.stringContaining('BPMN shows workflows, and there is none') as unknown,
      })
    })
  })
})

function withoutTitle(xml: string): string {
  return xml
    .replace(/(<bpmn:definitions [^>]*) name="[^"]*"/u, '$1')
    .replace(/(<bpmndi:BPMNDiagram [^>]*) name="[^"]*"/u, '$1')
}
