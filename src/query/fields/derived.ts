import type { NodeKindName } from '../../domain/model/node-kind'
import { projectWorkOfRole } from './claims-field'
import { projectCitingNodes } from './citing-nodes'
import type { DerivedField } from './derived-field'
import { projectFaceToFace } from './face-to-face'

type DerivedFields = Readonly<Record<string, DerivedField>>

/** The fields that are computed from the graph, by the kind of node that has them. */
const derivedFields: Partial<Record<NodeKindName, DerivedFields>> = {
  Role: {
    faceToFace: projectFaceToFace,
    work: projectWorkOfRole,
  },
  Source: { nodes: projectCitingNodes },
}

export function derivedField(kind: NodeKindName, name: string): DerivedField | undefined {
  return derivedFields[kind]?.[name]
}

/** Adds a field that is computed by what stands on this layer, and so cannot be named here. */
export function addDerivedField(kind: NodeKindName, name: string, field: DerivedField): void {
  derivedFields[kind] = { ...derivedFields[kind], [name]: field }
}
