// Lists all nodes with what a dataset that refers to them must know.
// params:  none
// returns: id string, kind string, dataset string, labelEn string, labelFi string, labelSv string
MATCH (node:Node)
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS kind, node.dataset AS dataset,
  node.labelEn AS labelEn, node.labelFi AS labelFi, node.labelSv AS labelSv
ORDER BY id
