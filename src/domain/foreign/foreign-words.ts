/** What other APIs call things, each with our words for it: the first that the place has is meant. Without underscores and capital letters. */
const foreignWords: readonly (readonly [foreign: string, ours: string])[] = [
  // A list, its order and its parts
  ['orderby ordering sortby sorting', 'sort'],
  ['order', 'sort position'],
  ['filter filters filterby criteria conditions', 'where'],
  ['first take top pagesize perpage size', 'limit first'],
  ['limit', 'first'],
  ['skip page start', 'offset after'],
  ['offset cursor', 'after'],
  ['nodes items results hits records entries data list', 'edges'],
  ['count total', 'totalCount'],
  ['aggregate groupby', 'counts crosstab'],
  // What a thing is and is called
  ['name title preflabel displayname', 'label'],
  ['description altlabels altlabel aliases synonyms', 'text'],
  ['uuid key slug identifier nodeid', 'id'],
  ['type', 'kind __typename'],
  ['kind', '__typename'],
  ['lang language locale', 'languages'],
  ['index number rank', 'position'],
  // A search and a comparison
  ['q term text phrase keyword keywords words', 'query'],
  ['search', 'query where contains'],
  ['equals is', 'eq'],
  ['like ilike match matches regex', 'contains'],
  ['has', 'includes some contains'],
  ['any exists', 'some'],
  ['every', 'all'],
  ['oneof isin', 'in includesAny'],
  ['beginswith prefix', 'startsWith'],
  ['greaterthan after', 'gt'],
  ['lessthan before', 'lt'],
  ['min', 'gte'],
  ['max', 'limit first lte'],
  // A graph
  ['subject', 'from'],
  ['object target', 'to'],
  ['predicate relation relationship', 'kind'],
  ['edges relations relationships triples statements', 'claims'],
  ['depth distance hops', 'maxDistance maxLength radius'],
  ['parent parents', 'broader partOf'],
  ['children', 'narrower parts'],
  ['next after successors', 'followedBy next'],
  ['previous before predecessors', 'precededBy previous'],
  // Work
  ['person job actor agent employee', 'role performers'],
  ['people persons staff jobs actors agents employees occupations', 'roles performers'],
  ['role roles doer doers doneby performedby assignee', 'performers'],
  ['activity', 'task'],
  ['activities', 'tasks steps'],
  ['tasks', 'steps'],
  ['process procedure', 'workflow'],
  ['processes procedures', 'workflows'],
  ['institution organization organisation', 'library'],
  ['institutions organizations organisations', 'libraries'],
  ['document reference', 'source'],
  ['documents references citations', 'sources'],
]

const ours = new Map<string, string[]>()
for (const [foreign, words] of foreignWords) {
  for (const word of foreign.split(' ')) {
    ours.set(word, [...(ours.get(word) ?? []), ...words.split(' ')])
  }
}

/** Our words that a foreign word can stand for. */
export const foreignToOurs: ReadonlyMap<string, readonly string[]> = ours

/** What somebody means who writes a word of another API, at a place that has these names. */
export function ourWord(foreign: string, names: readonly string[]): string | undefined {
  const plain = foreign.replaceAll('_', '').toLowerCase()
  return ours.get(plain)?.find((word) => names.includes(word))
}
