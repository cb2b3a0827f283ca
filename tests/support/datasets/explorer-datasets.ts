/** A library whose source states that it tells all of a workflow, in another order than others have. */
export const toldInFull = [
  'dataset:',
  '  id: told-in-full',
  '  name: { en: Told in full }',
  '  version: 1.0.0',
  '  licence: CC-BY-4.0',
  '  library: told-in-full',
  'libraries:',
  '  - id: told-in-full',
  '    label: { en: Library told in full }',
  '    kind: SINGLE',
  '    workflows: [told-in-full-acquisition]',
  'workflows:',
  '  - id: told-in-full-acquisition',
  '    label: { en: acquisition told in full }',
  '    complete: true',
  '    steps:',
  '      - id: told-in-full-ordering',
  '        task: ordering',
  '        performers: [orderer]',
  '        next: [told-in-full-showing]',
  '      - id: told-in-full-showing',
  '        task: showing-arrivals',
  '        performers: [{ to: cataloguer, modality: OFTEN }]',
  '        next: [told-in-full-selection]',
  '      - id: told-in-full-selection',
  '        task: selection',
  '',
].join('\n')

const times = (count: number, lines: (number: number) => readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, index) => lines(index + 1)).flat()

/** More of everything than the explorer shows at first: workflows, roles, and what is said of one library. */
export function muchOfEverything({
  workflows,
  roles,
}: {
  readonly workflows: number
  readonly roles: number
}): string {
  return [
    'dataset:',
    '  id: much',
    '  name: { en: Much }',
    '  version: 1.0.0',
    '  licence: CC-BY-4.0',
    '  library: much-library',
    'libraries:',
    '  - id: much-library',
    '    label: { en: libraries with many rotas }',
    '    kind: GENERIC',
    '    workflows:',
    ...times(workflows, (number) => [`      - to: rota-${number}`]),
    'roles:',
    ...times(roles, (number) => [
      `  - id: hand-${number}`,
      `    label: { en: hand ${number} }`,
      '    kind: STAFF',
    ]),
    'workflows:',
    ...times(workflows, (number) => [
      `  - id: rota-${number}`,
      `    label: { en: rota ${number} }`,
      '    steps:',
      `      - { id: rota-${number}-step, task: cataloguing }`,
    ]),
    '',
  ].join('\n')
}
