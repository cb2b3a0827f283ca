import { faultsOf, head } from '../../support/datasets/dataset-folder'

function faultsIn(lines: readonly string[]): Promise<readonly string[]> {
  return faultsOf({ 'a.yaml': `${lines.join('\n')}\n`, 'head.yaml': head })
}

const task = ['tasks:', '  - id: one', '    label: { en: One }']

describe('the schema of a dataset', () => {
  it('refuses a key that it does not know, and asks for the one that was meant', async () => {
    expect(
      await faultsIn([
        'taskz: []',
        ...task,
        '    lable: { en: One }',
        '    channels:',
        '      - to: desk',
        '        modalitty: OFTEN',
        'channels:',
        '  - id: desk',
        '    label: { en: desk, de: Theke }',
      ]),
    ).toEqual([
      'a.yaml:1:1 The key "taskz" is not known here. Did you mean "tasks"?',
      'a.yaml:5:5 The key "lable" is not known here. Did you mean "label"?',
      'a.yaml:8:9 The key "modalitty" is not known here. Did you mean "modality"?',
      'a.yaml:11:24 The key "de" is not known here. There are: en, fi, sv, se, smn, sms.',
    ])
  })

  it.each([
    ['fi-FI', 'fi'],
    ['FI', 'fi'],
    ['fi_FI', 'fi'],
    ['fin', 'fi'],
    ['Swedish', 'sv'],
    ['sme', 'se'],
  ])('says for the language %s of a text that %s was meant', async (written, meant) => {
    expect(await faultsIn(['tasks:', '  - id: one', `    label: { ${written}: One }`])).toEqual([
      `a.yaml:3:14 The key "${written}" is not known here. Did you mean "${meant}"?`,
    ])
  })

  it('refuses a word that an enumeration does not have', async () => {
    expect(
      await faultsIn(['roles:', '  - id: a', '    label: { en: A }', '    kind: STAF']),
    ).toEqual([
      'a.yaml:4:11 "STAF" is not one of STAFF, GROUP, CUSTOMER, VENDOR, MACHINE, EXTERNAL. Did you mean "STAFF"?',
    ])
  })

  it('names a key that is missing', async () => {
    expect(
      await faultsIn(['roles:', '  - id: a', '    tasks:', '      - modality: OFTEN']),
    ).toEqual([
      'a.yaml:2:5 The key "label" is missing. Add it: What it is called, by language.',
      'a.yaml:2:5 The key "kind" is missing. Add it: What sort of party it is.',
      'a.yaml:4:9 The key "to" is missing. Add it: The id of the other node.',
    ])
  })

  it('wants a label in one language at least', async () => {
    expect(
      await faultsIn(['tasks:', '  - id: one', '    label: {}', '  - id: two', '    label:']),
    ).toEqual([
      'a.yaml:3:12 At least one language is expected here: en, fi, sv, se, smn, sms.',
      'a.yaml:5:11 Keys with their values are expected under "label", but nothing stands here. Fill it in, or leave it out.',
    ])
  })

  it('wants dates, languages and licences in the form that others read', async () => {
    const source = (property: string) => [
      'sources:',
      '  - id: one',
      '    title: One',
      `    ${property}`,
    ]
    for (const sound of ['date: 2026', 'date: 2026-11', 'accessDate: 2026-11-23', 'language: fi']) {
      expect([sound, await faultsIn(source(sound.replace(': ', ": '").concat("'")))]).toEqual([
        sound,
        [],
      ])
    }
    expect(await faultsIn(source('date: viime viikolla'))).toEqual([
      'a.yaml:4:11 A date is expected here, or its year, or year and month, or two of them with a stroke between them: 2026-11-23, 2026, 2026-11, 2019/2021.',
    ])
    expect(await faultsIn(source("date: '2026-02-30'"))).toEqual([
      'a.yaml:4:11 "2026-02-30" is no day: February 2026 has 28 days.',
    ])
    expect(await faultsIn(source("accessDate: '2026-13-01'"))).toEqual([
      'a.yaml:4:17 A date is expected here as year, month and day: 2026-11-23.',
    ])
    expect(await faultsIn(source('language: suomi'))).toEqual([
      'a.yaml:4:15 A language is expected here as its code of two letters, or of three if it has no shorter one: fi, sv, en, smn. Did you mean "fi"?',
    ])
    expect(await faultsIn(source('language: xx'))).toEqual([
      'a.yaml:4:15 No language has the code "xx".',
    ])
    expect(await faultsIn(source('url: www.example.org/handbook'))).toEqual([
      'a.yaml:4:10 An address is expected here that begins with https://, http://, ftp:// or urn:, and holds no blanks, quotation marks or brackets of the kinds <> and {}. Did you mean "https://www.example.org/handbook"?',
    ])
    const library = ['libraries:', '  - id: two', '    label: { en: Two }', '    kind: SINGLE']
    expect(await faultsIn([...library, '    country: UK'])).toEqual([
      'a.yaml:5:14 No country has the code "UK". Did you mean "GB"?',
    ])
    const licensed = head.replace(/licence: .*/, 'licence: as you like')
    expect(await faultsOf({ 'head.yaml': licensed })).toEqual([
      expect.stringContaining('The licence is expected here as its SPDX identifier: CC-BY-4.0.'),
    ])
  })

  it('wants creators, dates and DOIs in the form that a reference needs', async () => {
    const said = (line: string) =>
      faultsOf({ 'a.yaml': head.replace('  library: some', `  ${line}\n  library: some`) })
    expect(await said('creators: [{ name: A, orcid: 0000-0002-1694-233X }]')).toEqual([])
    expect(await said('creators: [{ name: A, orcid: 0000-0002-1825-0079 }]')).toEqual([
      'a.yaml:6:32 This is no ORCID iD: its last sign does not fit the others. Look for a mistyped one.',
    ])
    expect(
      await said('creators: [{ name: A, orcid: https://orcid.org/0000-0002-1825-0097 }]'),
    ).toEqual([
      'a.yaml:6:32 An ORCID iD is expected here without its address, such as 0000-0002-1825-0097.',
    ])
    expect(await said('creators: Virtanen')).toEqual([
      'a.yaml:6:13 A list is expected under "creators". Write creators: [Virtanen].',
    ])
    expect(await said('creators: [Virtanen]')).toEqual([
      'a.yaml:6:14 Keys with their values are expected in the list "creators". Begin with the key "name".',
    ])
    expect(await said('creators: [{ nam: Virtanen }]')).toContain(
      'a.yaml:6:16 The key "nam" is not known here. Did you mean "name"?',
    )
    expect(await said("date: '24.11.2026'")).toEqual([
      'a.yaml:6:9 A date is expected here, or its year, or year and month: 2026-11-23, 2026, 2026-11. Did you mean "2026-11-24"?',
    ])
    expect(await said('doi: https://doi.org/10.5072/x')).toEqual([
      'a.yaml:6:8 A DOI is expected here without its address, such as 10.5281/zenodo.1234567.',
    ])
  })

  it('wants a label to say something', async () => {
    expect(await faultsIn(['tasks:', '  - id: one', "    label: { en: ' ' }"])).toEqual([
      'a.yaml:3:18 Text is expected here; leave the key out if there is none.',
    ])
  })

  it('wants ids to be slugs', async () => {
    expect(
      await faultsIn([
        'tasks:',
        ...['Ordering', 'order_ing', '-a', 'a--b', 'a:b'].map(
          (id) => `  - { id: "${id}", label: { en: a } }`,
        ),
      ]),
    ).toEqual(
      [2, 3, 4, 5, 6].map(
        (line) =>
          `a.yaml:${line}:11 An id is an English slug of lower-case letters, digits and hyphens: ordering-desk.`,
      ),
    )
  })

  it('wants a source by its id, with a place or without', async () => {
    expect(await faultsIn([...task, '    sources: ["hand book", "handbook#"]'])).toEqual([
      'a.yaml:4:15 A source is cited by its id, with the place in it if it has parts: handbook#p9.s3, or handbook alone.',
      'a.yaml:4:28 A source is cited by its id, with the place in it if it has parts: handbook#p9.s3, or handbook alone.',
    ])
  })

  it('wants matches to be addresses', async () => {
    expect(await faultsIn([...task, '    exactMatch: [yso:p1234]'])).toEqual([
      'a.yaml:4:18 The address of a concept is expected here, beginning with http:// or https://.',
    ])
  })

  it('says what is expected if a value is of another type', async () => {
    expect(
      await faultsIn([
        ...task,
        '    channels: desk',
        '    uses: [3]',
        '    produces: []',
        'channels:',
        '  - id: desk',
        '    label: desk',
        '    faceToFace: maybe',
        '  - id: phone',
        '    label: { en: 112 }',
      ]),
    ).toEqual([
      'a.yaml:4:15 A list is expected under "channels". Write channels: [desk].',
      'a.yaml:5:12 Keys with their values are expected in the list "uses". Begin with the key "to".',
      'a.yaml:6:15 The list is empty; leave the key out, or fill it.',
      'a.yaml:9:12 Keys with their values are expected under "label". Write label: { en: desk }.',
      'a.yaml:10:17 true or false is expected under "faceToFace".',
      'a.yaml:12:18 Text is expected under "en". Put it in quotes.',
    ])
  })

  it('refuses a version that YAML takes for a number', async () => {
    expect(await faultsOf({ 'a.yaml': head.replace('1.0.0', '1.0') })).toEqual([
      'a.yaml:4:12 Text is expected under "version". Put it in quotes.',
    ])
  })

  it('lets amounts stand at the channels of a role alone', async () => {
    expect(
      await faultsIn([
        ...task,
        '    channels:',
        '      - { to: desk, amount: MUCH }',
        'channels:',
        '  - id: desk',
        '    label: { en: desk }',
      ]),
    ).toEqual([
      'a.yaml:5:21 The key "amount" is not known here. There are: to, modality, extent, variesBy, condition, example, basis, note, sources, library, as.',
    ])
  })
})
