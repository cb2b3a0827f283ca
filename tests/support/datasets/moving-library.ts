/** How many of each kind of thing the dataset says, or nothing if it is not there. */
export type Size = number

export const movingDataset = 'test'

/**
 * A dataset that is of another size each time that it is loaded, so that an answer which mixes two sizes can be told from each: roles with
 * tasks that two sources tell otherwise, and two workflows that do the tasks the one way and the other way round.
 */
export function movingLibrary(size: Size): string {
  const numbers = Array.from({ length: size }, (_, index) => index + 1)
  const steps = (workflow: string, order: readonly number[]) =>
    order.map((number, index) => {
      const following = order[index + 1]
      const next = following === undefined ? '' : `, next: [${workflow}-${following}]`
      return `      - { id: ${workflow}-${number}, task: task-${number}${next} }`
    })
  return [
    'dataset:',
    `  id: ${movingDataset}`,
    '  name: { en: Moving }',
    `  version: 1.0.${size}`,
    '  licence: CC0-1.0',
    '  library: moving-library',
    'libraries:',
    '  - { id: moving-library, label: { en: Libraries }, kind: GENERIC, workflows: [forwards] }',
    '  - { id: one-library, label: { en: One library }, kind: SINGLE, workflows: [backwards] }',
    'sources:',
    '  - { id: one-book, title: One book }',
    '  - { id: other-book, title: Other book }',
    'roles:',
    ...numbers.flatMap((number) => [
      `  - id: role-${number}`,
      `    kind: ${number % 2 === 0 ? 'STAFF' : 'GROUP'}`,
      `    label: { en: role ${number} of ${size} }`,
      '    tasks:',
      `      - { to: task-${number}, as: one, sources: [one-book#p1] }`,
      `      - { to: task-${number}, as: other, modality: USUALLY, sources: [other-book#p2] }`,
    ]),
    'tasks:',
    ...numbers.map(
      (number) => `  - { id: task-${number}, label: { en: work ${number} of ${size} } }`,
    ),
    'workflows:',
    '  - id: forwards',
    `    label: { en: forwards ${size} }`,
    '    sources: [one-book#p3]',
    '    steps:',
    ...steps('forwards', numbers),
    '  - id: backwards',
    `    label: { en: backwards ${size} }`,
    '    sources: [other-book#p3]',
    '    steps:',
    ...steps('backwards', [...numbers].reverse()),
    '',
  ].join('\n')
}
