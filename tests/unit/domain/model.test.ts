import { claimProperties } from '../../../src/domain/model/claim'
import { commonProperties } from '../../../src/domain/model/common'
import { edgeFields, edgeKinds, meetsPractices, nodeKinds } from '../../../src/domain/model/model'

const general = ['label', 'text', 'sources', 'claims', 'annotations']

describe('the model', () => {
  it.each(nodeKinds)('gives each field of a $singular a name of its own', (kind) => {
    const words = [
      ...[...commonProperties, ...kind.properties].map((property) => property.name),
      ...edgeFields(kind.name).flatMap(({ field }) => [field, `${field}Connection`]),
    ]
    expect(words).toHaveLength(new Set(words).size)
    expect(words.filter((word) => general.includes(word))).toEqual(['annotations'])
  })

  it.each(nodeKinds)(
    'gives a $singular root fields that no other kind has',
    ({ singular, plural }) => {
      const taken = nodeKinds.flatMap((kind) => [kind.singular, kind.plural])
      expect(taken.filter((word) => word === singular || word === plural)).toHaveLength(2)
    },
  )

  it('has the same words for edges of one type, since a claim is told by its type', () => {
    const told = edgeKinds.map(({ type, verbs, sentences, description }) => ({
      type,
      verbs,
      sentences,
      description,
    }))
    const first = told.map(({ type }) => told.find((each) => each.type === type))
    expect(told).toEqual(first)
  })

  it('tells apart edges of one type by what they leave', () => {
    const ends = edgeKinds.flatMap((edge) => edge.from.map((from) => `${edge.type} from ${from}`))
    expect(ends).toHaveLength(new Set(ends).size)
  })

  it('tells apart edges of one type by what reaches a node', () => {
    for (const { name } of nodeKinds) {
      const ways = edgeFields(name).map(
        ({ edge, direction, targets }) => `${edge.type} ${direction} ${targets.join()}`,
      )
      expect(ways).toHaveLength(new Set(ways).size)
    }
  })

  it('gives claims no property twice, and none that a particular kind has under another type', () => {
    const particular = edgeKinds.flatMap((edge) => edge.properties ?? [])
    const names = [...claimProperties, ...particular].map((property) => property.name)
    expect(names).toHaveLength(new Set(names).size)
  })

  it('inherits only what leads from another kind to the same end', () => {
    for (const { from, to, inherits } of edgeKinds) {
      if (!inherits) continue
      const through = edgeKinds.find((edge) => edge.type === inherits.through)
      const general = edgeKinds.find((edge) => edge.type === inherits.type)
      expect(through?.from).toEqual(from)
      expect(general?.to).toEqual(through?.to)
      expect(general?.from).toEqual(to)
    }
  })

  it('has claims of many libraries meet at concepts, but for the edges that lead to libraries', () => {
    const meeting = nodeKinds.filter(({ name }) => edgeFields(name).some(meetsPractices))
    expect(meeting.map(({ name }) => name)).toEqual(['Role', 'Task', 'Channel', 'Resource'])
    const apart = meeting.flatMap(({ name }) =>
      edgeFields(name).filter((field) => !meetsPractices(field)),
    )
    expect(apart.map(({ owner, field }) => `${owner}.${field}`)).toEqual([
      'Role.libraries',
      'Channel.libraries',
    ])
  })

  it('speaks in sentences', () => {
    const said = [
      ...nodeKinds.map(({ description }) => description),
      ...edgeKinds.flatMap(({ description, forward, backward }) => [
        description,
        forward.description,
        backward.description,
      ]),
    ]
    expect(said.filter((each) => !/^[A-Z].*\.$/.test(each))).toEqual([])
  })
})
