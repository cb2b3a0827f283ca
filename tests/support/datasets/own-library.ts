/** A dataset of a few lines, as somebody writes of their own library beside the reference graph. */
export function ownLibrary({
  id = 'my-library',
  version = '1.0.0',
  tasks = ['ordering', 'cataloguing'],
}: {
  readonly id?: string
  readonly version?: string
  readonly tasks?: readonly string[]
} = {}): string {
  return [
    'dataset:',
    `  id: ${id}`,
    '  name: { en: My library }',
    `  version: ${version}`,
    '  licence: CC-BY-4.0',
    `  library: ${id}-library`,
    'libraries:',
    `  - id: ${id}-library`,
    '    label: { en: My library }',
    '    kind: SINGLE',
    'roles:',
    `  - id: ${id}-librarian`,
    '    label: { en: my librarian }',
    '    kind: STAFF',
    ...(tasks.length > 0 ? ['    tasks:'] : []),
    ...tasks.map((task) => `      - to: ${task}`),
    '',
  ].join('\n')
}

/** A dataset of twice as many nodes and three times as many edges. Each size is a version of its own, since a version has one content. */
export function largeLibrary(size: number, others?: readonly string[]): string {
  const tasks = Array.from({ length: size }, (_, index) =>
    [
      `  - id: large-task-${index}`,
      `    label: { en: large task ${index} }`,
      '    uses:',
      ...[1, 2, 3].map((step) => `      - to: large-resource-${(index + step) % size}`),
    ].join('\n'),
  )
  const resources = Array.from(
    { length: size },
    (_, index) =>
      `  - id: large-resource-${index}\n    label: { en: large resource ${index} }\n    kind: MATERIAL`,
  )
  return [
    ownLibrary({ id: 'large', version: `1.0.${size}`, ...(others && { tasks: others }) }),
    'tasks:',
    ...tasks,
    'resources:',
    ...resources,
    '',
  ].join('\n')
}
