// Tells what the graph holds: its datasets, and how many nodes and edges there are of each kind.
// params:
// returns: datasets list of maps, nodes list of [kind, number], edges list of [kind, number]
CALL () {
  MATCH (dataset:Dataset)
  WHERE dataset.checksum IS NOT NULL
  WITH dataset ORDER BY dataset.id
  RETURN collect(dataset {.*}) AS datasets
}
CALL () {
  MATCH (node:Node)
  WITH [label IN labels(node) WHERE label <> 'Node'][0] AS kind, count(*) AS number
  ORDER BY kind
  RETURN collect([kind, number]) AS nodes
}
CALL () {
  MATCH (:Node)-[edge]->(:Node)
  WITH type(edge) AS kind, count(*) AS number
  ORDER BY kind
  RETURN collect([kind, number]) AS edges
}
RETURN datasets, nodes, edges
