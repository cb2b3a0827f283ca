// Lists the texts of a dataset's nodes, from which sort keys and the search are made.
// params:  dataset string
// returns: id string, kind string, texts map
MATCH (node:Node)
WHERE node.dataset = $dataset
RETURN node.id AS id,
  [label IN labels(node) WHERE label <> 'Node'][0] AS kind,
  node {
    .labelEn, .labelFi, .labelSv, .labelSe, .labelSmn, .labelSms,
    .alternativeLabelsEn, .alternativeLabelsFi, .alternativeLabelsSv,
    .alternativeLabelsSe, .alternativeLabelsSmn, .alternativeLabelsSms,
    .descriptionEn, .descriptionFi, .descriptionSv, .descriptionSe, .descriptionSmn, .descriptionSms
  } AS texts
ORDER BY id
