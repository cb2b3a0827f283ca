import Cypher from '@neo4j/cypher-builder'
import { withFallbacks, type Language } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { column, type Projection } from './projection'
import { shape } from './shape'
import type { Selection } from '../selection/selection'

function inLanguage(node: Cypher.Node, property: string, language: Language): Cypher.Property {
  return node.property(localisedName(property, language))
}

/** The first of some values that is there. */
export function firstOf([first, ...others]: readonly Cypher.Expr[]): Cypher.Expr {
  if (first === undefined) throw new Error('There is no value to choose from.')
  return others.length === 0 ? first : Cypher.coalesce(first, ...others)
}

/** The label in the first of the languages in which the node has one, else its id. */
export function labelOf(node: Cypher.Node, chosen?: readonly Language[] | null): Cypher.Expr {
  const labels = withFallbacks(chosen ?? []).map((language) => inLanguage(node, 'label', language))
  return firstOf([...labels, node.property('id')])
}

/** A declared text in the first of the languages in which there is one, else in the first in which it was given. */
export function textIn(
  owner: Cypher.Node | Cypher.Relationship,
  name: string,
  chosen: readonly Language[],
): Cypher.Expr {
  const texts = chosen.map((language) => owner.property(localisedName(name, language)))
  return firstOf([...texts, owner.property(name)])
}

/** What nodes are sorted by in the alphabet of a language: the stored key of the label that `labelOf` would give. */
export function sortKeyOf(node: Cypher.Node, language: Language): Cypher.Expr {
  const keys = withFallbacks([language]).map((each) => inLanguage(node, 'sortKey', each))
  return firstOf([...keys, node.property('id')])
}

/** Label and alternative labels in the first of the languages in which the node has a label, and the description in the first in which it has one. */
export function localisedTextOf(field: Selection, node: Cypher.Node): Projection {
  const value = new Cypher.Case()
  const described = new Cypher.Case()
  for (const language of withFallbacks(field.languages)) {
    const label = inLanguage(node, 'label', language)
    const description = inLanguage(node, 'description', language)
    const named = new Cypher.Literal(language)
    value
      .when(Cypher.isNotNull(label))
      .then(new Cypher.List([named, label, inLanguage(node, 'alternativeLabels', language)]))
    described.when(Cypher.isNotNull(description)).then(new Cypher.List([named, description]))
  }
  value.else(new Cypher.List([Cypher.Null, node.property('id'), Cypher.Null]))
  described.else(new Cypher.List([Cypher.Null, Cypher.Null]))
  return column(new Cypher.List([value, described]), (cell) => {
    const [[language, label, alternativeLabels], [descriptionLanguage, description]] =
      cell as readonly [readonly unknown[], readonly unknown[]]
    return shape(field, {
      language,
      label,
      alternativeLabels: alternativeLabels ?? [],
      descriptionLanguage,
      description,
    })
  })
}
