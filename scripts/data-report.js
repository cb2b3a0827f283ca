/** Writes docs/data-report.md from the datasets of the reference graph. Expects that the project is built. */
const { referenceDatasets } = require('../dist/src/app/reference-graph')
const { modality } = require('../dist/src/domain/vocabulary/claim')
const { readDatasets } = require('../dist/src/dataset/read-datasets')
const { ofEachDataset, tasksByUse } = require('./data-report-counts')
const { code, table } = require('./markdown')
const { run, write } = require('./written-file')

const modalities = Object.keys(modality.values)

run(async () => {
  const datasets = await readDatasets(await referenceDatasets())
  write('docs/data-report.md', page(datasets), 'npm run data:report')
})

function page(datasets) {
  const counts = ofEachDataset(datasets)
  const { once, never, all } = tasksByUse(datasets)
  return [
    '# The data in figures',
    [
      'What each dataset of the reference graph tells, and what it leaves open.',
      '`npm run data:report` writes this page, and a test says if it is stale.',
      'The figures describe the datasets and no libraries: see [the data](data.md#how-libraries-were-chosen).',
    ].join('\n'),
    '## Steps, doers and claims',
    [
      '- **shared**: steps whose task lies in the general picture or among the shared concepts.',
      '- **compared**: steps whose task, as it is named, another dataset has at a step too.',
      '- **doers**: steps that name who does them; the rest is open.',
      '- **in part**: workflows of which is said that they are not told whole; of the others nobody says whether they are.',
      '- **claims**: all edges but those that tell which task a step does; **implied** of them are meant and not said.',
    ].join('\n'),
    table(
      [
        'dataset',
        'workflows',
        'in part',
        'steps',
        'shared',
        'compared',
        'doers',
        'claims',
        'implied',
      ],
      counts.map((each) => [
        code(each.id),
        each.workflows,
        each.inPart,
        each.steps,
        share(each.shared, each.steps),
        share(each.compared, each.steps),
        share(each.doers, each.steps),
        each.claims,
        each.implied,
      ]),
    ),
    '## Claims by modality',
    table(
      ['dataset', ...modalities.map(code)],
      counts.map((each) => [
        code(each.id),
        ...modalities.map((word) => each.modalities.get(word) ?? 0),
      ]),
    ),
    '## Sources without a date or an address',
    [
      'A source without a date has none that is known, and one without an address has none that is known whole.',
      list(
        counts
          .filter(({ undated }) => undated.length > 0)
          .map((each) => `\`${each.id}\` without a date: ${each.undated.map(code).join(', ')}`),
      ),
      list(
        counts
          .filter(({ unaddressed }) => unaddressed.length > 0)
          .map(
            (each) => `\`${each.id}\` without an address: ${each.unaddressed.map(code).join(', ')}`,
          ),
      ),
    ].join('\n\n'),
    '## Tasks that one dataset alone has at a step',
    [
      `Of ${all} tasks, ${once.length} stand at the steps of one dataset alone.`,
      'Each was looked at: none means the same as another task ([0343](decisions/0343-tasks-that-one-dataset-uses.md)).',
    ].join('\n'),
    list(once.map(({ task, dataset }) => `\`${task}\`: \`${dataset}\``)),
    '## Tasks at no step',
    `${never.length} tasks stand at no step: a role does them by a claim of its own, or they are wider than what steps do.`,
    list(never.map(code)),
  ]
    .join('\n\n')
    .concat('\n')
}

function share(part, whole) {
  return whole === 0 ? '–' : `${part} of ${whole}`
}

function list(lines) {
  return lines.map((line) => `- ${line}`).join('\n')
}
