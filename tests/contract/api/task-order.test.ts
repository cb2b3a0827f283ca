import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { tasksAround } from '../../support/api/tasks-around'
import { graphOf, workflow } from '../../support/workflows/workflow-text'

describeOverGraph('the tasks around a task', (engine) => {
  let api: Api

  const around = (field: 'followedBy' | 'precededBy', task: string, given = '') =>
    tasksAround(api, field, task, given)

  it('are the nearest first, each once, with the weakest claim of the way', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abcd',
        workflow(
          'w',
          {
            a: [{ to: 'b', modality: 'OFTEN' }],
            b: ['c'],
            c: [{ to: 'd', modality: 'ALWAYS' }],
            d: [],
          },
          { a: 'RARELY', b: 'ALWAYS', c: 'STATED', d: 'SOMETIMES' },
        ),
      ),
    )
    expect(await around('followedBy', 'a')).toEqual(['b 1 OFTEN', 'c 2 OFTEN', 'd 3 SOMETIMES'])
    expect(await around('followedBy', 'd')).toEqual([])
    expect(await around('precededBy', 'd')).toEqual(['c 1 STATED', 'b 2 STATED', 'a 3 RARELY'])
    expect(await around('precededBy', 'a')).toEqual([])
  })

  it('take the strongest of the shortest ways when ways part and meet', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abcde',
        workflow('w', {
          a: [{ to: 'b', modality: 'RARELY' }, 'c'],
          b: ['d'],
          c: [{ to: 'd', modality: 'OFTEN' }, { to: 'e' }],
          d: [],
          e: ['d'],
        }),
      ),
    )
    expect(await around('followedBy', 'a')).toEqual([
      'b 1 RARELY',
      'c 1 STATED',
      'd 2 OFTEN',
      'e 2 STATED',
    ])
    expect(await around('precededBy', 'd')).toEqual([
      'b 1 STATED',
      'c 1 OFTEN',
      'e 1 STATED',
      'a 2 OFTEN',
    ])
    expect(
      await api.ask(
        '{ task(id: "a") { followedBy { occurrences { from { id } via { id } to { id } claims { id } } } } }',
      ),
    ).toMatchObject({
      task: {
        followedBy: [
          { occurrences: [{ via: [] }] },
          {},
          {
            occurrences: [
              {
                from: { id: 'w-a' },
                via: [{ id: 'w-c' }],
                to: { id: 'w-d' },
                claims: [
                  { id: 'test:w-a:NEXT:w-c' },
                  { id: 'test:w-c:NEXT:w-d' },
                  { id: 'test:w:HAS_STEP:w-d' },
                ],
              },
            ],
          },
          {},
        ],
      },
    })
  })

  it('are met once when the work goes round', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf('abc', workflow('w', { a: ['b', 'a'], b: ['c', 'b'], c: ['a'] })),
    )
    expect(await around('followedBy', 'a')).toEqual(['b 1 STATED', 'c 2 STATED'])
    expect(await around('precededBy', 'a')).toEqual(['c 1 STATED', 'b 2 STATED'])
    expect(await around('followedBy', 'c')).toEqual(['a 1 STATED', 'b 2 STATED'])
  })

  it('are told apart by their steps if a task stands twice in a workflow', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abc',
        workflow('w', { 'a.1': ['b.1'], 'b.1': ['a.2'], 'a.2': ['c'], c: ['b.2'], 'b.2': [] }),
      ),
    )
    expect(await around('followedBy', 'a')).toEqual(['b 1 STATED', 'c 1 STATED'])
    const answer = await api.ask(
      '{ task(id: "a") { followedBy { task { id } occurrences { distance from { id } via { task { id } } to { id } workflow { id } } } } }',
    )
    const workflowOf = { workflow: { id: 'w' } }
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ task: { id } }))
    expect(answer).toEqual({
      task: {
        followedBy: [
          {
            ...b,
            occurrences: [
              { distance: 1, from: { id: 'w-a-1' }, via: [], to: { id: 'w-b-1' }, ...workflowOf },
              { distance: 2, from: { id: 'w-a-2' }, via: [c], to: { id: 'w-b-2' }, ...workflowOf },
              {
                distance: 4,
                from: { id: 'w-a-1' },
                via: [b, a, c],
                to: { id: 'w-b-2' },
                ...workflowOf,
              },
            ],
          },
          {
            ...c,
            occurrences: [
              { distance: 1, from: { id: 'w-a-2' }, via: [], to: { id: 'w-c' }, ...workflowOf },
              { distance: 3, from: { id: 'w-a-1' }, via: [b, a], to: { id: 'w-c' }, ...workflowOf },
            ],
          },
        ],
      },
    })
  })

  it('show the same claims each time if parallel claims are equally strong', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'ab',
        workflow('w', {
          a: [
            { to: 'b', as: 'two' },
            { to: 'b', as: 'one' },
            { to: 'b', as: 'weak', modality: 'RARELY' },
          ],
          b: [],
        }),
      ),
    )
    const query = '{ task(id: "a") { followedBy { modality occurrences { claims { id } } } } }'
    for (let time = 0; time < 5; time += 1) {
      expect(await api.ask(query)).toEqual({
        task: {
          followedBy: [
            {
              modality: 'STATED',
              occurrences: [
                { claims: [{ id: 'test:w-a:NEXT:w-b:one' }, { id: 'test:w:HAS_STEP:w-b' }] },
              ],
            },
          ],
        },
      })
    }
  })

  it('are those of a workflow and its parts, if one is asked for', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abcdef',
        `  - { id: whole, label: { en: whole } }\n`,
        workflow('part', { a: ['b'], b: [] }, { partOf: 'whole' }),
        workflow('deep', { a: ['c'], c: [] }, { partOf: 'part' }),
        workflow('other', { a: ['d'], d: ['e', 'part/b'], e: [] }),
      ),
    )
    expect(await around('followedBy', 'a')).toEqual([
      'b 1 STATED',
      'c 1 STATED',
      'd 1 STATED',
      'e 2 STATED',
    ])
    expect(await around('followedBy', 'a', '(workflow: "whole")')).toEqual([
      'b 1 STATED',
      'c 1 STATED',
    ])
    expect(await around('followedBy', 'a', '(workflow: "part")')).toEqual([
      'b 1 STATED',
      'c 1 STATED',
    ])
    expect(await around('followedBy', 'a', '(workflow: "deep")')).toEqual(['c 1 STATED'])
    expect(await around('followedBy', 'a', '(workflow: "other")')).toEqual([
      'd 1 STATED',
      'e 2 STATED',
    ])
    expect(await around('followedBy', 'd', '(workflow: "part")')).toEqual([])
    expect(await around('precededBy', 'b', '(workflow: "other")')).toEqual([])
    expect(await around('precededBy', 'b')).toEqual(['a 1 STATED', 'd 1 STATED'])
    expect(await around('precededBy', 'c', '(workflow: "whole")')).toEqual(['a 1 STATED'])
    expect(
      await api.refusal('{ task(id: "a") { followedBy(workflow: "hole") { label } } }'),
    ).toEqual({
      code: 'NOT_FOUND',
      message: 'The argument workflow names no workflow: hole. Did you mean "whole"?',
    })
  })

  it('are those of the practice of a library, if one is asked for', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abc',
        workflow('w', { a: [{ to: 'b', library: 'other-library' }, 'c'], b: ['c'], c: [] }),
      ),
    )
    expect(await around('followedBy', 'a', '(library: "other-library")')).toEqual(['b 1 STATED'])
    expect(await around('followedBy', 'a', '(library: "some-library")')).toEqual(['c 1 STATED'])
    expect(await around('precededBy', 'c', '(library: "some-library")')).toEqual([
      'a 1 STATED',
      'b 1 STATED',
    ])
  })

  it('are not further away than asked for', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abcdefgh',
        workflow('w', {
          a: ['b'],
          b: ['c'],
          c: ['d'],
          d: ['e'],
          e: ['f'],
          f: ['g'],
          g: ['h'],
          h: [],
        }),
      ),
    )
    expect(await around('followedBy', 'a', '(maxDistance: 1)')).toEqual(['b 1 STATED'])
    expect(await around('followedBy', 'a', '(maxDistance: 6)')).toHaveLength(6)
    expect(await around('precededBy', 'h', '(maxDistance: 2, limit: 1)')).toEqual(['g 1 STATED'])
    for (const distance of [0, -1]) {
      expect(
        await api.refusal(`{ task(id: "a") { followedBy(maxDistance: ${distance}) { label } } }`),
      ).toEqual({
        code: 'BAD_USER_INPUT',
        message: `The argument maxDistance is ${distance}; it must be 1, the very next tasks, or more. Leave it out to follow the work to its end.`,
      })
    }
  })

  it('have a label in the languages that are asked for, and are nodes', async () => {
    api = await apiSaying(engine.graph(), graphOf('ab', workflow('w', { a: ['b'], b: [] })))
    expect(
      await api.ask(
        '{ tasks { followedBy { fi: label(languages: [FI]) label task { id precededBy { label } } } } }',
      ),
    ).toEqual({
      tasks: [
        {
          followedBy: [
            { fi: 'task b', label: 'task b', task: { id: 'b', precededBy: [{ label: 'task a' }] } },
          ],
        },
        { followedBy: [] },
      ],
    })
  })
})
