import { apiSaying } from '../support/api/api'
import { describeOverGraph } from '../support/engines/over-graph'
import { rejection } from '../support/rejection'

/** Tasks of which each is a kind of the next. */
function tower(levels: number): string {
  const tasks = Array.from({ length: levels + 1 }, (_, level) => {
    const broader = level < levels ? `, broader: [t${level + 1}]` : ''
    return `  - { id: t${level}, label: { en: task ${level} }${broader} }\n`
  })
  return `tasks:
${tasks.join('')}  - { id: next, label: { en: next } }
workflows:
  - id: w
    label: { en: w }
    steps:
      - { id: w-1, task: t0, next: [w-2] }
      - { id: w-2, task: next, end: true }
`
}

describeOverGraph('hierarchies', (engine) => {
  it('are followed to the end', async () => {
    const api = await apiSaying(engine.graph(), tower(12))
    expect(await api.ask('{ task(id: "t12") { followedBy { label } } }')).toEqual({
      task: { followedBy: [{ label: 'next' }] },
    })
  })

  it('are refused when they are deeper than they are followed', async () => {
    expect(await rejection(apiSaying(engine.graph(), tower(13)))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('t13 stands 13 levels above t0 by "broader"'),
    })
    const rows = await engine.graph().read('MATCH (node:Node) RETURN count(node) AS number')
    expect(rows).toEqual([{ number: 0 }])
  })
})
