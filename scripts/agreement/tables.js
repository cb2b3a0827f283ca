const { modality } = require('../../dist/src/domain/vocabulary/claim')
const { code, table } = require('../markdown')
const { agreement } = require('./kappa')

const modalities = Object.keys(modality.values)

/** What was found, as tables in Markdown: each workflow and all together, each kind of claim, and how the modalities meet. */
function tables(rows) {
  const all = rows.map(({ compared }) => compared)
  return [
    table(
      [
        'workflow',
        'steps of both',
        'of the first alone',
        'of the second alone',
        'equal steps',
        'equal order',
        'equal doers',
        'claims of both',
        'equal modality',
        'kappa',
      ],
      [
        ...rows.map(({ name, compared }) => [name, ...numbers([compared])]),
        ['**all**', ...numbers(all)],
      ],
    ),
    table(
      ['claims at steps of both', 'of both', 'of the first alone', 'of the second alone'],
      kinds(all.flatMap(({ claims }) => claims)),
    ),
    table(
      ['claims of both, all workflows', 'equal', 'agreement', 'by chance', 'kappa'],
      [
        ['modality', ...judged(ratings(all, 'modality'))],
        ['basis', ...judged(ratings(all, 'basis'))],
        ['whether there is a condition', ...judged(ratings(all, 'condition').map(isThere))],
      ],
    ),
    crossTable(ratings(all, 'modality')),
  ].join('\n\n')
}

function numbers(some) {
  const sum = (count) => some.map(count).reduce((total, each) => total + each, 0)
  const both = sum(({ steps }) => steps.both)
  const first = sum(({ steps }) => steps.first) - both
  const second = sum(({ steps }) => steps.second) - both
  const ofModality = agreement(ratings(some, 'modality'))
  return [
    both,
    first,
    second,
    percent(both, both + first + second),
    shareOf(some.flatMap(({ orders }) => orders)),
    shareOf(some.flatMap(({ doers }) => doers)),
    ofModality.count,
    `${ofModality.equal} of ${ofModality.count}`,
    decimal(ofModality.kappa),
  ]
}

function ratings(some, name) {
  return some
    .flatMap(({ claims }) => claims)
    .filter(({ first, second }) => first !== undefined && second !== undefined)
    .map(({ first, second }) => [first.properties[name], second.properties[name]])
}

function judged(pairs) {
  const { count, equal, observed, expected, kappa } = agreement(pairs)
  return [`${equal} of ${count}`, decimal(observed), decimal(expected), decimal(kappa)]
}

function kinds(claims) {
  return [...new Set(claims.map(({ kind }) => kind))].map((kind) => {
    const some = claims.filter((claim) => claim.kind === kind)
    const alone = some.filter(({ second }) => second === undefined).length
    const added = some.filter(({ first }) => first === undefined).length
    return [code(kind), some.length - alone - added, alone, added]
  })
}

function isThere(conditions) {
  return conditions.map((condition) => condition !== undefined)
}

/** How often each modality of the first coder met each of the second; those that neither used are left out. */
function crossTable(pairs) {
  const used = modalities.filter((word) => pairs.flat().includes(word))
  return table(
    ['first \\ second', ...used],
    used.map((one) => [
      one,
      ...used.map(
        (other) => pairs.filter(([first, second]) => first === one && second === other).length,
      ),
    ]),
  )
}

function shareOf(pairs) {
  const { equal, count } = agreement(pairs)
  return count === 0 ? '–' : `${equal} of ${count}`
}

function percent(part, whole) {
  return `${Math.round((100 * part) / whole)} %`
}

function decimal(number) {
  return number === null ? '–' : number.toFixed(2).replace('-', '−')
}

module.exports = { tables }
