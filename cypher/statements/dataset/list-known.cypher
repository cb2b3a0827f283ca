// Lists all nodes with what a dataset that refers to them must know.
// params:  none
// returns: id string, kind string, dataset string, labelEn string, labelFi string, labelSv string, labelSe string, labelSmn string, labelSms string
MATCH (node:Node)
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS kind, node.dataset AS dataset,
  node.labelEn AS labelEn, node.labelFi AS labelFi, node.labelSv AS labelSv,
  node.labelSe AS labelSe, node.labelSmn AS labelSmn, node.labelSms AS labelSms
ORDER BY id
