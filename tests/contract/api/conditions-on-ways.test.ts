import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { graphOf } from '../../support/workflows/workflow-text'

/** What is bought is bound if it is thin, and what is bound makes lending possible. */
const binding = graphOf(
  'abcx',
  `  - id: w
    label: { en: w }
    steps:
      - { id: w-a, task: a, next: [{ to: w-b, condition: if it is thin }] }
      - { id: w-b, task: b, condition: if it is thin, enables: [x], next: [w-c] }
      - { id: w-c, task: c, end: true }
`,
)

describeOverGraph('what holds only on a condition', (engine) => {
  let api: Api

  beforeEach(async () => {
    api = await apiSaying(engine.graph(), binding)
  })

  const [toStep, way] = ['test:w:HAS_STEP:w-b', 'test:w-a:NEXT:w-b']

  it('is named on the way to each task that comes after', async () => {
    expect(
      await api.ask(`{
        task(id: "a") {
          followedBy {
            task { id }
            conditionalClaims { id condition }
            occurrences { conditionalClaims { id } }
          }
        }
      }`),
    ).toEqual({
      task: {
        followedBy: [
          {
            task: { id: 'b' },
            conditionalClaims: [
              { id: way, condition: 'if it is thin' },
              { id: toStep, condition: 'if it is thin' },
            ],
            occurrences: [{ conditionalClaims: [{ id: way }, { id: toStep }] }],
          },
          ...['c', 'x'].map((id) => ({
            task: { id },
            conditionalClaims: [{ id: way, condition: 'if it is thin' }],
            occurrences: [{ conditionalClaims: [{ id: way }] }],
          })),
        ],
      },
    })
  })

  it('is named on the way to each task that comes before, and on none that holds always', async () => {
    expect(
      await api.ask('{ task(id: "c") { precededBy { task { id } conditionalClaims { id } } } }'),
    ).toEqual({
      task: {
        precededBy: [
          { task: { id: 'b' }, conditionalClaims: [{ id: toStep }] },
          { task: { id: 'a' }, conditionalClaims: [{ id: way }] },
        ],
      },
    })
  })

  it('is named by ways of workflows and by paths, of work or of any edges', async () => {
    const conditional = 'conditionalClaims { id }'
    const paths = `{ paths { ${conditional} } }`
    expect(
      await api.ask(`{
        whereOrdered(earlier: "a", later: "c") { ways { ${conditional} } }
        work: paths(from: "a", to: "c") ${paths}
        against: paths(from: "c", to: "a", direction: BACKWARD) ${paths}
        edges: paths(from: "w-a", to: "w-b", through: [NEXT, HAS_STEP], direction: ANY) ${paths}
      }`),
    ).toEqual({
      whereOrdered: [{ ways: [{ conditionalClaims: [{ id: way }] }] }],
      work: { paths: [{ conditionalClaims: [{ id: way }] }] },
      against: { paths: [{ conditionalClaims: [{ id: way }] }] },
      edges: {
        paths: [
          { conditionalClaims: [{ id: way }] },
          { conditionalClaims: [{ id: toStep }] },
          { conditionalClaims: [] },
        ],
      },
    })
  })
})
