// Lists some of the nodes and edges of other datasets that cite sources, or name libraries, of a dataset.
// params:  dataset string, ids list
// returns: id string, holder string, other string
CALL () {
  MATCH (holder:Node)
  WHERE holder.dataset <> $dataset
  RETURN holder.id AS holder, holder.dataset AS other,
    [cited IN coalesce(holder.sources, []) WHERE split(cited, '#')[0] IN $ids | split(cited, '#')[0]] AS found
  UNION ALL
  MATCH (:Node)-[holder]->(:Node)
  WHERE holder.dataset <> $dataset
  RETURN holder.id AS holder, holder.dataset AS other,
    [cited IN coalesce(holder.sources, []) WHERE split(cited, '#')[0] IN $ids | split(cited, '#')[0]]
    + [library IN [holder.library] WHERE library IN $ids] AS found
}
WITH holder, other, found
WHERE size(found) > 0
RETURN found[0] AS id, holder, other
ORDER BY id, holder
LIMIT 11
