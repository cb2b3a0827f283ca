import fc from 'fast-check'
import { elementId, flowBeside, nodeIdsOf } from '../../../../src/export/bpmn/element-id'

describe('The id of a BPMN element', () => {
  it('is readable, and tells which nodes the element stands for', () => {
    expect(elementId('step', 'acquisition-ordering')).toBe('step_acquisition-ordering')
    expect(nodeIdsOf('step_acquisition-ordering')).toEqual(['acquisition-ordering'])
    expect(nodeIdsOf('next_a-1_b-2')).toEqual(['a-1', 'b-2'])
    expect(nodeIdsOf(flowBeside(elementId('receive', 'a', 'b')))).toEqual(['a', 'b'])
  })

  it('is an XML id that leads back to the nodes, whatever their ids are', () => {
    const id = fc.oneof(
      fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      fc.string({ minLength: 1, unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 3 }), (ids) => {
        const element = elementId('receive', ...ids)
        expect(element).toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/)
        expect(nodeIdsOf(element)).toEqual(ids)
      }),
    )
  })
})
