/** Writes docs/model.md from the declared model. Expects that the project is built. */
const { claimProperties } = require('../dist/src/domain/model/claim')
const { commonProperties } = require('../dist/src/domain/model/common')
const {
  edgeFields,
  edgeKinds,
  isListedByPractice,
  nodeKinds,
} = require('../dist/src/domain/model/model')
const { code, table } = require('./markdown')
const { run, write } = require('./written-file')

/** What must be known of a concept: where claims of many libraries meet, a query shows those of libraries in general. */
const shared =
  'Libraries share it: its edges to other nodes than libraries show what is said of libraries in general, and that of single ones if `library` or `practice: ALL` asks for it.'

const listed =
  'Lists of all show those of libraries in general, and others with `practice: ALL`, or if the filter names a dataset or an id.'

run(async () => write('docs/model.md', page(), 'npm run schema'))

function page() {
  return [
    '# The model',
    'What the graph can hold, on one page. `npm run schema` writes it from `src/domain/model/`, where each kind of node and edge is declared once.',
    'Everything is a node or an edge. A node is a thing in library work; an edge is a claim that somebody makes about two of them.',
    '## Nodes',
    'Every node has a label, alternative labels and a description in English, Finnish, Swedish and three Sámi languages, the sources that speak of it, and',
    propertyTable(commonProperties),
    ...nodeKinds.flatMap(nodeSection),
    '## Edges',
    'Each edge has a word from either end. `task.performers` is `role.tasks`, seen from the task.',
    table(['edge', 'from its beginning', 'from its end', 'meaning'], edgeKinds.map(edgeRow)),
    '## Claims',
    'Every edge but `DOES`, whose claim stands at `HAS_STEP`, cites sources, names the library whose practice it is, and has',
    propertyTable(claimProperties),
    'Some kinds of edge have more:',
    propertyTable(edgeKinds.flatMap(ownProperties)),
    '## Words',
    'The values that a property can have, if they are a closed list.',
    ...enumerations().flatMap(enumerationSection),
  ]
    .join('\n\n')
    .concat('\n')
}

function nodeSection(kind) {
  const fields = edgeFields(kind.name).map(({ field, targets, description }) => [
    code(field),
    targets.length === nodeKinds.length ? 'any node' : targets.join(', '),
    description,
  ])
  return [
    `### ${kind.name}`,
    meaning(kind),
    ...(kind.properties.length > 0 ? [propertyTable(kind.properties)] : []),
    table(['edge', 'leads to', 'meaning'], fields),
  ]
}

function meaning({ name, description, shared: isShared }) {
  return [description, isShared && shared, isListedByPractice(name) && listed]
    .filter(Boolean)
    .join(' ')
}

function edgeRow({ type, from, to, forward, backward, description }) {
  const ends = { SAME: from, ANY: ['node'] }[to] ?? to
  return [code(type), words(from, forward.field), words(ends, backward.field), description]
}

function words(kinds, field) {
  return kinds.map((kind) => code(`${kind.toLowerCase()}.${field}`)).join(', ')
}

function ownProperties({ type, properties = [] }) {
  return properties.map((property) => ({ ...property, name: `${type}.${property.name}` }))
}

function propertyTable(properties) {
  const rows = properties.map((property) => [
    code(property.name),
    typeName(property),
    property.description,
  ])
  return table(['property', 'type', 'meaning'], rows)
}

function typeName({ type, list, localised, byPlace }) {
  if (byPlace) return localised ? 'words by place, in languages' : 'words by place'
  if (localised) return 'words, in languages'
  return `${list ? 'list of ' : ''}${typeof type === 'string' ? type.toLowerCase() : type.name}`
}

function enumerations() {
  const properties = [
    ...nodeKinds.flatMap((kind) => kind.properties),
    ...claimProperties,
    ...edgeKinds.flatMap(({ properties: own = [] }) => own),
  ]
  return [...new Set(properties.map(({ type }) => type).filter((type) => typeof type !== 'string'))]
}

function enumerationSection({ name, description, ordered, values }) {
  const rows = Object.entries(values).map(([word, meaning]) => [code(word), meaning])
  const order = ordered ? ' It is ordered, and can be compared.' : ''
  return [`### ${name}`, `${description}${order}`, table(['word', 'meaning'], rows)]
}
