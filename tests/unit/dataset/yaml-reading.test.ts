import { datasetOf, faultsOf, head } from '../../support/datasets/dataset-folder'

const source = (title: string) => `${head}sources:\n  - { id: book, title: ${title} }\n`

describe('YAML', () => {
  it.each([
    [
      '*Handbook*',
      'There is no anchor "Handbook*" above. A text that begins with * stands in quotes.',
    ],
    ['*cite', 'There is no anchor "cite" above. A text that begins with * stands in quotes.'],
    [
      '&D handbook',
      'Nothing uses the anchor "D". Remove it; a text that begins with & stands in quotes.',
    ],
    [
      '!note this',
      'There is no kind of value "!note". A text that begins with ! stands in quotes.',
    ],
    [
      '!!binary aGk=',
      'There is no kind of value "tag:yaml.org,2002:binary". A text that begins with ! stands in quotes.',
    ],
    ['`code`', 'The file cannot be read as YAML: missed comma between flow collection entries.'],
  ])('tells of %s where it stands', async (title, message) => {
    const [fault] = await faultsOf({ 'a.yaml': source(title) })
    expect(fault).toBe(`a.yaml:12:24 ${message}`)
  })

  it('knows an anchor only below its place, and none that holds itself', async () => {
    const before = `${head}tasks:\n  - { id: one, label: *called }\n  - { id: two, label: &called { en: T } }\n`
    expect(await faultsOf({ 'a.yaml': before })).toEqual([
      'a.yaml:12:23 There is no anchor "called" above. A text that begins with * stands in quotes.',
    ])
    const itself = `${head}tasks: &all\n  - { id: one, label: { en: T }, sources: *all }\n`
    expect(await faultsOf({ 'a.yaml': itself })).toEqual([
      'a.yaml:12:43 "all" would hold itself. Write out what it stands for.',
    ])
  })

  it('tells where the fault stands in what an alias stands for', async () => {
    const twice = `${head}tasks:\n  - { id: one, label: &called { en: T, xx: U } }\n  - { id: two, label: *called }\n`
    const faults = await faultsOf({ 'a.yaml': twice })
    expect(faults.map((fault) => fault.split(' ', 1)[0])).toEqual(['a.yaml:12:40', 'a.yaml:12:40'])
  })

  it('has no merge keys', async () => {
    const merged = `${head}tasks:\n  - &one { id: one, label: { en: T } }\n  - { <<: *one, id: two }\n`
    const [fault] = await faultsOf({ 'a.yaml': merged })
    expect(fault).toMatch(/^a\.yaml:13:5 .*/)
    expect(await faultsOf({ 'a.yaml': merged })).toContainEqual(
      expect.stringMatching(/^a\.yaml:13:7 The key "<<" is not known here\./),
    )
  })

  it.each(['R D handbook', 'R &D handbook', 'a*b', 'a !b', 'it#s'])(
    'means the same by a list, whatever else stands in the file: %s',
    async (title) => {
      const listed = (list: string) =>
        `${source(title)}tasks:\n  - { id: t, label: { en: T } }\nroles:\n  - id: r\n    label: { en: R }\n    kind: STAFF\n    tasks: [${list}\n`
      expect(await faultsOf({ 'a.yaml': listed('\n      t\n      ]') })).toEqual([])
      expect(await faultsOf({ 'a.yaml': listed('\n    t\n    ]') })).toEqual([
        'a.yaml:20:5 The file cannot be read as YAML: deficient indentation. What goes on over several lines stands further to the right than its key, and so does the bracket that closes it.',
      ])
    },
  )

  it.each(['[a]#comment', '"x"#c', "'x'#c"])(
    'takes no comment without a blank before it: %s',
    async (title) => {
      const [fault] = await faultsOf({
        'a.yaml': `${head}sources:\n  - id: book\n    title: ${title}\n`,
      })
      expect(fault).toMatch(/^a\.yaml:13:\d+ The file cannot be read as YAML: /)
    },
  )

  it('takes for numbers and truths what YAML 1.2 does', async () => {
    const titled = async (title: string) => {
      const { nodes } = await datasetOf({ 'a.yaml': source(title) })
      return nodes.find(({ id }) => id === 'book')?.properties['title']
    }
    for (const title of ['0b11', 'yes', 'on', '12:30', '1_000', '2024-01-01'])
      expect(await titled(title)).toBe(title)
    for (const title of ['0x1F', '0o7', '1e3', 'true', '007'])
      expect(await faultsOf({ 'a.yaml': source(title) })).toEqual([
        'a.yaml:12:24 Text is expected under "title". Put it in quotes.',
      ])
  })

  it.each([
    ['yaml', '['],
    ['yaml', '{a: '],
    ['yaml', '- '],
    ['json', '['],
    ['json', '{"a": '],
  ])('is refused if it nests too deep, as %s, of %s', async (ending, opening) => {
    const [fault] = await faultsOf({ [`a.${ending}`]: opening.repeat(10_000) })
    expect(fault).toMatch(
      /^a\.\w+:1:\d+ Lists and keys stand in each other more than 100 levels deep\. Write it flatter\.$/,
    )
  })

  it('reports a key that means something to JavaScript like any other', async () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const faults = await faultsOf({
        'a.yaml': `${head}${key}: []\ntasks:\n  - { id: t, label: { en: T, ${key}: U }, ${key}: { a: 1 } }\n`,
      })
      expect(faults.map((fault) => fault.split(' There are:')[0])).toEqual([
        `a.yaml:11:1 The key "${key}" is not known here.`,
        `a.yaml:13:30 The key "${key}" is not known here.`,
        `a.yaml:13:${37 + key.length} The key "${key}" is not known here.`,
      ])
    }
  })

  it('takes an id that means something to JavaScript like any other', async () => {
    const { nodes, edges } = await datasetOf({
      'a.yaml': `${head}tasks:\n  - { id: constructor, label: { en: T } }\nroles:\n  - { id: r, label: { en: __proto__ }, kind: STAFF, tasks: [{ to: constructor, as: constructor }] }\n`,
    })
    expect(nodes.map(({ id }) => id)).toContain('constructor')
    expect(edges.map(({ id }) => id)).toContain('test:r:PERFORMS:constructor:constructor')
  })
})

describe('a dataset with very many faults', () => {
  it('tells the first hundred, and how many there are', async () => {
    const roles = Array.from({ length: 5000 }, (_, at) => `  - { id: R${at}, x: 1 }\n`).join('')
    const refusal = datasetOf({ 'a.yaml': `${head}roles:\n${roles}` })
    await expect(refusal).rejects.toMatchObject({
      count: 20_000,
      faults: Array.from({ length: 100 }, () => expect.anything()),
      message: expect.stringMatching(
        /^The dataset has 20,000 faults\. The first 100 of 20,000 follow, and 19,900 more are left out:\n/,
      ),
    })
  })
})
