import type { NodeKindName } from '../../domain/model/node-kind'
import { projectClaimsOfRole } from './claims-field'
import type { DerivedField } from './derived-field'
import { projectFaceToFace } from './face-to-face'
import { projectHandovers } from './handovers'
import { projectTaskOrder } from './task-order'

/** The fields that are computed from the graph, by the kind of node that has them. */
export const derivedFields: Partial<Record<NodeKindName, Record<string, DerivedField>>> = {
  Role: {
    faceToFace: projectFaceToFace,
    work: projectClaimsOfRole(['PERFORMS', 'RESPONSIBLE_FOR']),
  },
  Task: {
    followedBy: projectTaskOrder('task-followed-by'),
    precededBy: projectTaskOrder('task-preceded-by'),
  },
  Workflow: { handovers: projectHandovers },
}
