/**
 * The layers of src, from the bottom up, each with the layers that it may import.
 * The linter's walls and the test that probes them follow from this table.
 */
const layers = {
  domain: [],
  table: ['domain'],
  graph: ['domain'],
  query: ['domain', 'graph'],
  dataset: ['domain', 'graph', 'query'],
  research: ['domain', 'graph', 'query'],
  export: ['domain', 'table', 'graph', 'query'],
  limits: ['domain', 'graph', 'query', 'export'],
  api: ['domain', 'graph', 'query', 'research', 'export', 'limits'],
  http: ['domain', 'table', 'graph', 'query', 'dataset', 'export', 'limits', 'api'],
  app: ['domain', 'graph', 'dataset', 'api', 'http'],
  cli: ['domain', 'table', 'graph', 'query', 'dataset', 'export', 'limits', 'api', 'app'],
  web: ['domain', 'table'],
}

/** The rooms of a layer, from the bottom up: each may import those before it. */
const rooms = {
  query: [
    'selection',
    'unknown',
    'cypher',
    'where',
    'sort',
    'paging',
    'connection',
    'fields',
    'references',
    'search',
    'roots',
  ],
  dataset: [
    'schema',
    'stored',
    'file',
    'tables',
    'read',
    'write',
    'derive',
    'load',
    'changes',
    'backup',
    'thread',
  ],
  api: ['definition', 'model', 'questions'],
  limits: ['sizes', 'cost'],
}

/** Packages that not every layer may use, with those that may. The domain uses none at all. */
const packages = {
  '@neo4j/cypher-builder': ['query', 'dataset', 'research', 'export'],
  graphql: ['table', 'query', 'limits', 'api', 'http', 'cli', 'web'],
  'type-graphql': ['api'],
  'graphql-scalars': ['api'],
  fastify: ['http'],
  '@fastify/*': ['http'],
  '@as-integrations/*': ['http'],
  '@apollo/*': ['api', 'http'],
  pino: ['http', 'app'],
  react: ['web'],
}

/** The engines, each with the file names of the graph that may know its driver. */
const drivers = { 'neo4j-driver': 'neo4j', '@grafeo-db/*': 'grafeo' }

module.exports = { layers, rooms, packages, drivers }
