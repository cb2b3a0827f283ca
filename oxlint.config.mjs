import table from './scripts/layers.js'

const { layers, rooms, packages, drivers } = table
const names = Object.keys(layers)

const driversBut = (allowed) => Object.keys(drivers).filter((driver) => driver !== allowed)

/** What a layer may not import; `own` is the driver that its file may know. */
function wall(layer, own) {
  const known = layers[layer]
  const others = names.filter((name) => name !== layer && !known.includes(name))
  const kept = Object.keys(packages).filter((name) => !packages[name].includes(layer))
  const message = `See scripts/layers.js: ${layer} stands on ${known.join(', ') || 'nothing'}.`
  const patterns = [
    { regex: `^\\.\\.?/(\\.\\./)*(${others.join('|')})/`, message },
    { regex: '^\\.\\.?/(\\.\\./)*main$', message },
    { group: [...kept.flatMap(withParts), ...driversBut(own)], message },
  ]
  if (layer !== 'graph') patterns.push({ regex: '/graph/(neo4j|grafeo)', message })
  if (layer === 'domain') patterns.push({ regex: '^[^.]', message })
  return patterns
}

function withParts(name) {
  return name.endsWith('*') ? [name] : [name, `${name}/*`]
}

function refusing(files, patterns) {
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

/** A later override takes the place of an earlier one, so that a room repeats the wall of its layer. */
function roomsOf(layer) {
  const all = rooms[layer] ?? []
  return all.map((room, place) => {
    const above = all.slice(place + 1)
    const message = `See scripts/layers.js: ${layer}/${room} stands on what comes before it.`
    const own = above.length > 0 ? [{ regex: `^(\\.\\./)+(${above.join('|')})/`, message }] : []
    return refusing(`src/${layer}/${room}/**`, [...wall(layer), ...own])
  })
}

const page =
  'A page asks only the public endpoint, and knows no other page; it shares what src/web/visitor has, the words of the domain, and how an answer becomes a table.'

export default {
  plugins: ['typescript', 'import', 'jest', 'node', 'promise', 'oxc'],
  categories: { correctness: 'error' },
  env: { node: true, jest: true },
  ignorePatterns: ['dist', 'node_modules'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'max-lines': ['error', { max: 300 }],
    'no-console': 'error',
    'node/no-process-env': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
  },
  overrides: [
    {
      files: ['src/main.ts', 'src/cli/**', 'tests/**', 'bench/**', 'scripts/**', 'jest.config.js'],
      rules: { 'node/no-process-env': 'off' },
    },
    { files: ['**/*.js'], rules: { 'typescript/unbound-method': 'off' } },
    { files: ['**/*.mjs'], rules: { 'import/no-default-export': 'off' } },
    { files: ['src/web/**'], env: { browser: true, node: false } },
    ...names.flatMap((layer) => [refusing(`src/${layer}/**`, wall(layer)), ...roomsOf(layer)]),
    ...Object.entries(drivers).map(([driver, file]) =>
      refusing(`src/graph/${file}*.ts`, wall('graph', driver)),
    ),
    refusing('src/main.ts', [{ group: ['**/*', '!./cli/*'], message: 'The program is a command.' }]),
    refusing('src/web/**', [
      ...wall('web'),
      { group: ['../**', '!../visitor/**', '!../../domain/**', '!../../table/**'], message: page },
    ]),
    refusing('src/web/*/*/**', [
      ...wall('web'),
      { group: ['../../**', '!../../visitor/**', '!../../../domain/**', '!../../../table/**'], message: page },
    ]),
  ],
}
