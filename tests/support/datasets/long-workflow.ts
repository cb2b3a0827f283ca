const roles = ['selector', 'orderer', 'cataloguer', 'processing-assistant', 'circulation-staff']
const tasks = ['selection', 'ordering', 'receiving', 'cataloguing', 'barcoding', 'spine-labelling']

/** A library with one workflow of as many steps as are asked for, which passes from role to role, with side ways that meet again. */
export function longWorkflow(steps: number): string {
  return [
    'dataset:',
    '  id: long-way',
    '  name: { en: Long way }',
    '  version: 1.0.0',
    '  licence: CC-BY-4.0',
    '  library: long-way',
    'libraries:',
    '  - id: long-way',
    '    label: { en: Library of the long way }',
    '    kind: SINGLE',
    '    workflows: [long-way-work]',
    'workflows:',
    '  - id: long-way-work',
    '    label: { en: the long way of a book }',
    '    steps:',
    ...Array.from({ length: steps }, (_, index) => stepLines(index + 1, steps)).flat(),
    '',
  ].join('\n')
}

function stepLines(number: number, last: number): readonly string[] {
  const role = roles[Math.floor(number / 4) % roles.length]
  const task = tasks[number % tasks.length]
  return [
    `      - id: long-way-${number}`,
    `        task: ${task}`,
    `        label: { en: 'stage ${number} of the long way' }`,
    ...(number % 9 === 0 ? [] : [`        performers: [${role}]`]),
    `        ${nextOf(number, last)}`,
  ]
}

function nextOf(number: number, last: number): string {
  if (number === last) return 'end: true'
  const next = `long-way-${number + 1}`
  const isFork = number % 10 === 5 && number + 2 <= last
  return isFork
    ? `next: [${next}, { to: long-way-${number + 2}, modality: SOMETIMES }]`
    : `next: [${next}]`
}
