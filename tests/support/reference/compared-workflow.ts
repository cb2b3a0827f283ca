import { basis, modality } from '../../../src/domain/vocabulary/claim'
import { words } from '../../../src/domain/vocabulary/enumeration'
import type { StoredEdge } from '../../../src/dataset/stored/dataset'
import { citationsOf } from './citations'
import { handoversIn, unknownHandoversIn } from './handovers'
import type { ToldWorkflow } from './told-workflow'
import { sureness } from './ways'

/** A workflow by its figures. */
export function comparedWorkflow(told: ToldWorkflow): unknown {
  const { memory, node, steps, claims, libraries, complete } = told
  const doing = claims.filter(({ type }) => type === 'DONE_BY')
  const roles = [...new Set(doing.map(({ to }) => memory.end(to)))]
  return {
    workflow: node,
    libraries,
    complete,
    stepCount: steps.length,
    roleCount: roles.length,
    roles,
    handoverCount: handoversIn(memory, steps).length,
    unknownHandoverCount: unknownHandoversIn(memory, steps).length,
    stepsWithoutPerformer: steps.filter(({ id }) => !doing.some(({ from }) => from === id)).length,
    certainty: {
      claims: claims.length,
      modalities: counted(claims, 'modality', words(modality)),
      bases: counted(claims, 'basis', words(basis)),
      weakest: claims.length === 0 ? null : sureness(claims).modality,
      sources: [
        ...new Set(
          claims.flatMap((claim) => citationsOf(memory, claim).map((each) => each.source)),
        ),
      ],
    },
  }
}

function counted(claims: readonly StoredEdge[], property: string, values: readonly string[]) {
  return values
    .map((value) => ({
      value,
      count: claims.filter(({ properties }) => properties[property] === value).length,
    }))
    .filter(({ count }) => count > 0)
}
