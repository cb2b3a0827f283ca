import Cypher from '@neo4j/cypher-builder'
import { withFallbacks, type Language } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { column, type Projection } from './projection'
import { shape } from './shape'
import type { Selection } from '../selection/selection'

function inLanguage(node: Cypher.Node, property: string, language: Language): Cypher.Property {
  return node.property(localisedName(property, language))
}

/** The label in the first of the languages in which the node has one, else its id. */
export function labelOf(node: Cypher.Node, chosen?: readonly Language[] | null): Cypher.Expr {
  const labels = withFallbacks(chosen ?? []).map((language) => inLanguage(node, 'label', language))
  const [first, ...others] = [...labels, node.property('id')]
  return Cypher.coalesce(first as Cypher.Expr, ...others)
}

/** A declared text in the first of the languages in which there is one, else in the first in which it was given. */
export function textIn(
  owner: Cypher.Node | Cypher.Relationship,
  name: string,
  chosen: readonly Language[],
): Cypher.Expr {
  const texts = chosen.map((language) => owner.property(localisedName(name, language)))
  const [first, ...others] = [...texts, owner.property(name)]
  return others.length === 0
    ? (first as Cypher.Expr)
    : Cypher.coalesce(first as Cypher.Expr, ...others)
}

/** What nodes are sorted by in the alphabet of a language: the stored key of the label that `labelOf` would give. */
export function sortKeyOf(node: Cypher.Node, language: Language): Cypher.Expr {
  const keys = withFallbacks([language]).map((each) => inLanguage(node, 'sortKey', each))
  const [first, ...others] = [...keys, node.property('id')]
  return Cypher.coalesce(first as Cypher.Expr, ...others)
}

/** Label, alternative labels and description in the first of the languages in which the node has a label. */
export function localisedTextOf(field: Selection, node: Cypher.Node): Projection {
  const value = new Cypher.Case()
  for (const language of withFallbacks(field.languages)) {
    const label = inLanguage(node, 'label', language)
    value
      .when(Cypher.isNotNull(label))
      .then(
        new Cypher.List([
          new Cypher.Literal(language),
          label,
          inLanguage(node, 'alternativeLabels', language),
          inLanguage(node, 'description', language),
        ]),
      )
  }
  value.else(new Cypher.List([Cypher.Null, node.property('id'), Cypher.Null, Cypher.Null]))
  return column(value, (cell) => {
    const [language, label, alternativeLabels, description] = cell as readonly unknown[]
    return shape(field, {
      language,
      label,
      alternativeLabels: alternativeLabels ?? [],
      description,
    })
  })
}
