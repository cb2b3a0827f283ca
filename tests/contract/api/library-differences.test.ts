import { apiSaying, type Api } from '../../support/api/api'
import { apiOverLibraries } from '../../support/api/documented-api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { graphOf, workflow } from '../../support/workflows/workflow-text'

const asked =
  '{ library(id: "other-library") { differences { workflow { id } general { id } relation comparison { sharedByAll { task { id } } } } } }'

/** Libraries that follow workflows; some-library is GENERIC and other-library is not. */
async function following(
  graph: Parameters<typeof apiSaying>[0],
  general: readonly string[],
  own: readonly string[],
  workflows: readonly string[],
): Promise<Api> {
  const text = graphOf('abcd', ...workflows)
    .replace('{ id: other-library,', `{ id: other-library, workflows: [${own.join(', ')}],`)
    .replace(/^/, `    workflows: [${general.join(', ')}]\n`)
  return apiSaying(graph, text)
}

describeOverGraph('the differences of a library', (engine) => {
  it('are from the workflow that its own is a variant of', async () => {
    const api = await following(
      engine.graph(),
      ['near'],
      ['own'],
      [
        workflow('near', { a: ['b'], b: [] }),
        workflow('far', { a: [], c: [] }),
        workflow('own', { a: ['b'], b: [] }).replace(
          '    steps:',
          '    variantOf: [far]\n    steps:',
        ),
      ],
    )
    expect(await api.ask(asked)).toEqual({
      library: {
        differences: [
          {
            workflow: { id: 'own' },
            general: { id: 'far' },
            relation: 'VARIANT_OF',
            comparison: { sharedByAll: [{ task: { id: 'a' } }] },
          },
        ],
      },
    })
  })

  it('are else from the general workflow with which it shares most tasks', async () => {
    const api = await following(
      engine.graph(),
      ['little', 'most', 'alike'],
      ['own'],
      [
        workflow('little', { a: [] }),
        workflow('most', { a: ['b'], b: [] }),
        workflow('alike', { a: [], b: [], c: [] }),
        workflow('own', { a: ['b'], b: [] }),
      ],
    )
    const answer = (await api.ask(asked)) as { library: { differences: unknown[] } }
    expect(answer.library.differences).toMatchObject([
      { general: { id: 'alike' }, relation: 'SHARED_TASKS' },
    ])
  })

  it('are none if nothing general has a task in common, and none of libraries in general', async () => {
    const api = await following(
      engine.graph(),
      ['general'],
      ['own'],
      [workflow('general', { a: [] }), workflow('own', { b: [] })],
    )
    expect(await api.ask(asked)).toEqual({ library: { differences: [] } })
    expect(await api.ask('{ library(id: "some-library") { differences { relation } } }')).toEqual({
      library: { differences: [] },
    })
  })

  it('are told of all libraries in one statement', async () => {
    const api = await apiOverLibraries(engine.graph())
    api.statements.length = 0
    const answer = await api.ask(
      `{ libraries(where: { kind: { eq: SINGLE } }) { id differences { general { id } comparison {
        roleDifferences { task { id } shared { id } sides { roles { label } claims { citation } } }
        workflows { certainty { sources { id } } } } } } }`,
    )
    expect(api.statements).toHaveLength(1)
    expect(answer).toMatchObject({
      libraries: [
        {
          id: 'menomonee-falls',
          differences: [
            {
              general: { id: 'acquisition' },
              comparison: {
                roleDifferences: [
                  {
                    task: { id: 'receiving' },
                    shared: [],
                    sides: [
                      {
                        roles: [{ label: 'technical services' }],
                        claims: Array.from({ length: 3 }, () => ({
                          citation:
                            'Menomonee Falls library, “The Life of a Book, Part Two”, accessed 2026-11-23, page.',
                        })),
                      },
                      { roles: [{ label: 'cataloguer' }] },
                    ],
                  },
                  { task: { id: 'barcoding' } },
                ],
                workflows: [
                  { certainty: { sources: [{ id: 'menomonee-falls-life-of-a-book' }] } },
                  { certainty: { sources: [{ id: 'kysy-2024-02-04' }] } },
                ],
              },
            },
          ],
        },
        { id: 'san-bernardino' },
        { id: 'seinajoki' },
        { id: 'tampere-university' },
        { id: 'tuusula' },
      ],
    })
  })
})
