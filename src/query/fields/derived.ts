import type { NodeKindName } from '../../domain/model/node-kind'
import { projectCitingNodes } from './citing-nodes'
import { projectClaimsOfRole } from './claims-field'
import type { DerivedField } from './derived-field'
import { projectFaceToFace } from './face-to-face'
import { projectHandovers } from './handovers'
import { projectTaskOrder } from './task-order'

type DerivedFields = Readonly<Record<string, DerivedField>>

/** The fields that are computed from the graph, by the kind of node that has them. */
const derivedFields: Partial<Record<NodeKindName, DerivedFields>> = {
  Role: {
    faceToFace: projectFaceToFace,
    work: projectClaimsOfRole(['PERFORMS', 'RESPONSIBLE_FOR']),
  },
  Task: {
    followedBy: projectTaskOrder('ways-to-following-tasks'),
    precededBy: projectTaskOrder('ways-to-preceding-tasks'),
  },
  Source: { nodes: projectCitingNodes },
  Workflow: { handovers: projectHandovers },
}

export function derivedField(kind: NodeKindName, name: string): DerivedField | undefined {
  return derivedFields[kind]?.[name]
}

/** Adds a field that is computed by what stands on this layer, and so cannot be named here. */
export function addDerivedField(kind: NodeKindName, name: string, field: DerivedField): void {
  derivedFields[kind] = { ...derivedFields[kind], [name]: field }
}
