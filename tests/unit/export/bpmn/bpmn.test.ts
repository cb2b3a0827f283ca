import { withoutStrays } from '../../../../src/domain/no-text'
import { mostSteps } from '../../../../src/export/bpmn/bpmn'
import { bpmnSchema, lint, readWithModdle, type BpmnElement } from '../../../support/bpmn/readers'
import { faultsBySchema } from '../../../support/export/faults-by-schema'
import {
  drawnWorkflows,
  oddLabels,
  oddWorkflow,
  readDrawnWorkflows,
  written,
} from '../../../support/bpmn/drawn-workflows'
import { edge, madeUpWorkflow, node } from '../../../support/workflows/made-up-workflow'

/** That it is discouraged is a matter of taste; that a way has a condition is said also if it is the only way. */
const notOurs = ['no-inclusive-gateway', 'superfluous-label']

/** What stays open because the source leaves it open, by workflow. */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  'interlibrary-loan': [
    'end-event-required process_interlibrary-loan',
    'start-event-required process_interlibrary-loan',
    ...['receiving', 'sending'].flatMap((each) =>
      ['no-disconnected', 'no-implicit-end', 'no-implicit-start'].map(
        (rule) => `${rule} step_interlibrary-loan-${each}-requests`,
      ),
    ),
  ],
  'seinajoki-acquisition': [
    'end-event-required process_seinajoki-acquisition',
    'no-implicit-end step_seinajoki-spine-labelling',
  ],
  // Customers' wishes and the staff's proposals both come first, and neither before the other.
  'tuusula-acquisition': ['single-blank-start-event process_tuusula-acquisition'],
  'tampere-university-acquisition': [
    'end-event-required process_tampere-university-acquisition',
    'no-implicit-end step_tampere-university-ordering',
  ],
  'helsinki-region-acquisition': [
    'end-event-required process_helsinki-region-acquisition',
    'no-implicit-end step_helsinki-region-ordering',
  ],
  'flvc-borrowing-loan': ['no-disconnected', 'no-implicit-end', 'no-implicit-start'].map(
    (rule) => `${rule} step_flvc-borrowing-declaring-lost`,
  ),
}

const empty = { nodes: [], edges: [], complete: true }

describe('BPMN', () => {
  let workflows: ReadonlyMap<string, string>

  beforeAll(async () => {
    workflows = await readDrawnWorkflows()
  })

  describe.each(drawnWorkflows)('of %s', (id) => {
    it('is valid by the schema of BPMN 2.0', async () => {
      expect(await faultsBySchema(workflows.get(id) ?? '', bpmnSchema)).toEqual([])
    })

    it('is read by bpmn-moddle without a warning, and all of it is drawn', async () => {
      const { warnings, elementsById } = await readWithModdle(workflows.get(id) ?? '')
      expect(warnings).toEqual([])
      expect(undrawn(elementsById)).toEqual([])
    })

    it('breaks the rules of bpmnlint only if the source leaves something open', () => {
      expect(lint(workflows.get(id) ?? '', ...notOurs)).toEqual((leftOpen[id] ?? []).toSorted())
    })
  })

  it('keeps odd labels, and marks letters that XML cannot hold', async () => {
    const xml = written(oddWorkflow)
    expect(await faultsBySchema(xml, bpmnSchema)).toEqual([])
    const { warnings, elementsById } = await readWithModdle(xml)
    expect(warnings).toEqual([])
    const names = oddLabels.map((_, index) => elementsById[`step_odd-${index}`]?.['name'])
    expect(names).toEqual(oddLabels.map(asXmlHolds))
    expect(undrawn(elementsById)).toEqual([])
  })

  it('of an empty graph is an empty diagram', async () => {
    const xml = written(empty)
    expect(await faultsBySchema(xml, bpmnSchema)).toEqual([])
    const { warnings, rootElement } = await readWithModdle(xml)
    expect(warnings).toEqual([])
    expect(rootElement['diagrams']).toHaveLength(1)
  })

  it('of a workflow without steps is an empty pool', async () => {
    const xml = written(madeUpWorkflow({}))
    expect(await faultsBySchema(xml, bpmnSchema)).toEqual([])
    const { warnings, elementsById } = await readWithModdle(xml)
    expect(warnings).toEqual([])
    expect(elementsById['pool_work']?.['name']).toBe('work')
    expect(undrawn(elementsById)).toEqual([])
  })

  it('refuses a part of the graph without a workflow, and says how to get one', () => {
    const asking = () => written({ ...empty, nodes: [node('Role', 'clerk', {})] })
    expect(asking).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message:
          'BPMN shows workflows, and there is none in this part of the graph. Ask for the part of a workflow, such as subgraph(workflow: "acquisition").',
      }),
    )
  })

  it('refuses more steps than it can draw in good time', () => {
    const steps = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`step-${index}`, {}]))
    expect(() => written(madeUpWorkflow(steps(mostSteps + 1)))).toThrow(
      expect.objectContaining({
        code: 'QUERY_TOO_COSTLY',
        message:
          'BPMN draws at most 250 steps, and this part of the graph has 251. Ask for one workflow, or for a part of it.',
      }),
    )
    expect(written(madeUpWorkflow(steps(mostSteps)))).toContain('id="step_step-249"')
  })

  it('is the same for the same graph, byte by byte', async () => {
    expect(await readDrawnWorkflows()).toEqual(workflows)
  })

  it('speaks the language that was asked for', async () => {
    const [finnish, swedish] = await Promise.all([
      readDrawnWorkflows(['FI']),
      readDrawnWorkflows(['SV']),
    ])
    expect(finnish.get('interlibrary-loan')).toContain('Lähde ei sano, mitä on ennen tai jälkeen.')
    expect(finnish.get('acquisition')).toContain('name="usein"')
    expect(swedish.get('feedback-handling')).toContain('name="utförare nämns inte"')
  })

  it('tells what the task is done with, and who does it in general if nobody is named', () => {
    const subgraph = madeUpWorkflow({ a: { end: true } })
    const xml = written({
      ...subgraph,
      nodes: [
        ...subgraph.nodes,
        node('Task', 'sort', {}),
        node('Role', 'clerk', {}),
        node('Resource', 'cart', {}),
      ],
      edges: [
        ...subgraph.edges,
        { ...edge('DOES', 'a', { to: 'sort' }), modality: null, sources: [] },
        edge('USES', 'a', { to: 'cart', modality: 'OFTEN' }),
        edge('PRODUCES', 'a', { to: 'cart' }),
        edge('PERFORMS', 'clerk', { to: 'sort' }),
      ],
    })
    expect(xml).toContain(
      'in general done by: clerk [handbook#p1.s1]\ndoes: sort\nuses: cart (often)',
    )
    expect(xml).toContain('\nproduces: cart [handbook#p1.s1]')
    expect(xml).toContain('<bpmn:lane id="lane_work" name="not said who">')
  })
})

function asXmlHolds(label: string): string {
  return withoutStrays(label)
}

/** The elements that should have a place in the drawing and have none. */
function undrawn(elements: Readonly<Record<string, BpmnElement>>): readonly string[] {
  const all = Object.values(elements)
  const drawn = new Set(
    all
      .filter(({ $type }) => /^bpmndi:BPMN(Shape|Edge)$/u.test($type))
      .map((each) => (each['bpmnElement'] as BpmnElement).id),
  )
  return all
    .filter(({ $type }) =>
      /^bpmn:(Participant|Lane|Task|.*Event|.*Gateway|.*Flow|TextAnnotation|Association)$/u.test(
        $type,
      ),
    )
    .map(({ id }) => id)
    .filter((id) => !drawn.has(id))
}
