import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { tasksAround } from '../../support/api/tasks-around'
import { graphOf, workflow } from '../../support/workflows/workflow-text'

describeOverGraph('the tasks around a task, to the end of the work', (engine) => {
  let api: Api

  const around = (field: 'followedBy' | 'precededBy', task: string, given = '') =>
    tasksAround(api, field, task, given)

  it('are followed to the end of a long workflow whose ways part and meet again', async () => {
    const steps: Record<string, string[]> = {}
    for (let place = 0; place < 300; place += 1) {
      const isSplit = place % 7 === 0 && place < 280
      steps[`a.${place}`] = [`a.${place + 1}`, ...(isSplit ? [`a.${place + 2}`] : [])]
    }
    steps['a.300'] = ['b']
    steps['b'] = ['a.297']
    api = await apiSaying(engine.graph(), graphOf('abz', workflow('w', { z: ['a.0'], ...steps })))
    expect(await around('followedBy', 'z')).toEqual(['a 1 STATED', 'b 262 STATED'])
    expect(await around('precededBy', 'b')).toEqual(['a 1 STATED', 'z 262 STATED'])
  })

  it('are followed through workflows that lead into each other, however many', async () => {
    const chain = 'bcdefghij'.split('').map((task, place, all) =>
      workflow(`w-${task}`, {
        [task]: all[place + 1] ? [`w-${all[place + 1]}/${all[place + 1]}`] : [],
      }),
    )
    api = await apiSaying(
      engine.graph(),
      graphOf('abcdefghij', workflow('w', { a: ['w-b/b'] }), ...chain),
    )
    expect(await around('followedBy', 'a')).toHaveLength(9)
    expect(await around('precededBy', 'j')).toHaveLength(9)
    expect(await around('followedBy', 'i')).toEqual(['j 1 STATED'])
  })

  it('are also those that become possible, told apart by the relation', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abcx',
        `  - id: w
    label: { en: w }
    steps:
      - { id: w-a, task: a, next: [w-b] }
      - { id: w-b, task: b, modality: OFTEN, enables: [{ to: x, modality: USUALLY }], next: [w-c] }
      - { id: w-c, task: c, end: true }
`,
      ),
    )
    expect(await around('followedBy', 'a')).toEqual(['b 1 OFTEN', 'c 2 STATED', 'x 2 USUALLY'])
    expect(await around('precededBy', 'x')).toEqual(['b 1 OFTEN', 'a 2 USUALLY'])
    expect(await around('followedBy', 'x')).toEqual([])
    expect(
      await api.ask(
        '{ task(id: "x") { precededBy { relation weakestClaim { id } occurrences { relation from { id } via { id } to { id } claims { kind } weakestClaim { id } } } } }',
      ),
    ).toEqual({
      task: {
        precededBy: [
          {
            relation: 'ENABLES',
            weakestClaim: { id: 'test:w:HAS_STEP:w-b' },
            occurrences: [
              {
                relation: 'ENABLES',
                from: { id: 'w-b' },
                via: [],
                to: null,
                claims: [{ kind: 'ENABLES' }, { kind: 'HAS_STEP' }],
                weakestClaim: { id: 'test:w:HAS_STEP:w-b' },
              },
            ],
          },
          {
            relation: 'ENABLES',
            weakestClaim: { id: 'test:w-b:ENABLES:x' },
            occurrences: [
              {
                relation: 'ENABLES',
                from: { id: 'w-a' },
                via: [{ id: 'w-b' }],
                to: null,
                claims: [{ kind: 'NEXT' }, { kind: 'ENABLES' }, { kind: 'HAS_STEP' }],
                weakestClaim: { id: 'test:w-b:ENABLES:x' },
              },
            ],
          },
        ],
      },
    })
  })

  it('become possible in a workflow only if one of its steps makes them so, from either end', async () => {
    api = await apiSaying(
      engine.graph(),
      graphOf(
        'abcx',
        `  - id: w
    label: { en: w }
    steps:
      - { id: w-a, task: a, next: [other-b] }
      - { id: w-c, task: c, enables: [x] }
  - id: other
    label: { en: other }
    steps:
      - { id: other-b, task: b, enables: [x] }
`,
      ),
    )
    expect(await around('followedBy', 'a')).toEqual(['b 1 STATED', 'x 2 STATED'])
    expect(await around('precededBy', 'x')).toEqual(['b 1 STATED', 'c 1 STATED', 'a 2 STATED'])
    expect(await around('followedBy', 'a', '(workflow: "w")')).toEqual([])
    expect(await around('precededBy', 'x', '(workflow: "w")')).toEqual(['c 1 STATED'])
    expect(await around('precededBy', 'x', '(workflow: "other")')).toEqual(['b 1 STATED'])
  })

  it('are those around the kinds of a task as well, unless it alone is asked for', async () => {
    const kinds = (text: string) =>
      text
        .replace('{ id: b,', '{ id: b, broader: [a],')
        .replace('{ id: c,', '{ id: c, broader: [b],')
    api = await apiSaying(
      engine.graph(),
      kinds(graphOf('abcdx', workflow('w', { d: ['c'], c: ['b'], b: ['x'], x: [] }))),
    )
    expect(await around('followedBy', 'a')).toEqual(['x 1 STATED'])
    expect(await around('precededBy', 'a')).toEqual(['d 1 STATED'])
    expect(await around('followedBy', 'a', '(exact: true)')).toEqual([])
    expect(await around('followedBy', 'c', '(exact: true)')).toEqual(['b 1 STATED', 'x 2 STATED'])
    expect(await around('precededBy', 'b')).toEqual(['d 1 STATED'])
    expect(await around('precededBy', 'b', '(exact: true)')).toEqual(['c 1 STATED', 'd 2 STATED'])
    expect(
      await api.ask('{ task(id: "a") { followedBy { occurrences { from { task { id } } } } } }'),
    ).toEqual({
      task: {
        followedBy: [
          { occurrences: [{ from: { task: { id: 'b' } } }, { from: { task: { id: 'c' } } }] },
        ],
      },
    })
  })
})
