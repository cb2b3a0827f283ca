import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOf } from '../../../src/dataset/files-of'
import { readDataset } from '../../support/datasets/read-dataset'
import { datasetOf, faultsOf, head, inFolder } from '../../support/datasets/dataset-folder'

const headTable = 'id,name.en,version,licence,library\ntest,Test,1.0.0,CC0-1.0,some-library\n'
const heads = ['nodeKind', 'id', 'label.en', 'kind', 'workflow', 'task', 'position', 'country']
const library = ['Library', 'some-library', 'Some library', 'SINGLE', '', '', '', "'NA"]
const rows = [
  heads,
  library,
  ['Task', 'sorting', 'sorting', '', '', '', '', ''],
  ['Workflow', 'returns', 'returns', '', '', '', '', ''],
  ['Step', 'first', 'first', '', 'returns', 'sorting', '20', ''],
  ['Step', 'second', 'second', '', 'returns', 'sorting', '10', ''],
]

function table(separator = ',', all: readonly (readonly string[])[] = rows): string {
  return all.map((cells) => `${cells.join(separator)}\r\n`).join('')
}

const plain = { 'test.dataset.csv': headTable, 'test.nodes.csv': table() }

/** With another content of a cell. */
function withCell(row: number, column: string, cell: string): string[][] {
  const place = heads.indexOf(column)
  return rows.map((cells, at) =>
    cells.map((each, index) => (at === row && index === place ? cell : each)),
  )
}

describe('a file as another program leaves it', () => {
  const others: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['the line sep=; of Excel', { 'test.nodes.csv': `sep=;\r\n${table(';')}` }],
    ['the line sep=, of Excel', { 'test.nodes.csv': `sep=,\r\n${table(',')}` }],
    ['such a line in quotation marks', { 'test.nodes.csv': `"sep=;"\r\n${table(';')}` }],
    ['blank lines above', { 'test.nodes.csv': `\r\n\r\n${table()}` }],
    ['blank rows above', { 'test.nodes.csv': `,,,,\r\n ,\r\n${table()}` }],
    ['blank rows of semicolons above', { 'test.nodes.csv': `;;;;\r\n${table(';')}` }],
    ['a byte order mark', { 'test.nodes.csv': `\uFEFF${table()}` }],
    [
      'a byte order mark and quoted heads',
      { 'test.nodes.csv': `\uFEFF${table().replace(/[^,\r\n]+/g, '"$&"')}` },
    ],
    [
      'quotes around all',
      {
        'test.nodes.csv': table(
          ',',
          rows.map((cells) => cells.map((cell) => `"${cell}"`)),
        ),
      },
    ],
    [
      'columns without anything behind',
      {
        'test.nodes.csv': table(
          ',',
          rows.map((cells) => [...cells, '', '']),
        ),
      },
    ],
    ['rows without anything below', { 'test.nodes.csv': `${table()},,,,\r\n\r\n` }],
    [
      'whole numbers as fractions',
      { 'test.nodes.csv': table(',', withCell(4, 'position', '20.0')) },
    ],
  ]

  it.each(others)('is read with %s', async (_, files) => {
    const { checksum } = await datasetOf(plain)
    expect((await datasetOf({ ...plain, ...files })).checksum).toBe(checksum)
  })

  it.each(['\t', ',', ';'])(
    'is read if its name ends in .tsv, whatever stands between cells: %j',
    async (sign) => {
      const { checksum } = await datasetOf(plain)
      const files = {
        'test.dataset.tsv': headTable.replaceAll(',', sign),
        'test.nodes.tsv': table(sign),
      }
      expect((await datasetOf(files)).checksum).toBe(checksum)
      await inFolder(files, async (folder) => {
        expect((await readDataset(join(folder, 'test.nodes.tsv'))).checksum).toBe(checksum)
      })
    },
  )

  it('is passed over if it is hidden', async () => {
    const { checksum } = await datasetOf({ 'a.yaml': head })
    const appleDouble = Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0])
    const files = {
      'a.yaml': head,
      '._a.yaml': appleDouble,
      '.DS_Store': 'x',
      '.hidden.csv': 'x',
      '.~lock.a.nodes.csv#': 'x',
      '~$a.nodes.csv': 'x',
      'notes.xlsx': 'x',
    }
    expect((await datasetOf(files)).checksum).toBe(checksum)
  })

  it('tells the row of a spreadsheet in which a fault stands', async () => {
    const wrong = withCell(2, 'nodeKind', 'Tsak')
    const message = '"Tsak" is not one of'
    for (const [above, row, line] of [
      ['', 3, 3],
      ['sep=,\r\n', 3, 4],
      ['\r\n\r\n', 5, 5],
    ] as const) {
      const [fault] = await faultsOf({ ...plain, 'test.nodes.csv': `${above}${table(',', wrong)}` })
      expect(fault).toContain(`test.nodes.csv:${line}:1 ${message}`)
      expect(fault).toContain(`(row ${row}, column "nodeKind")`)
    }
  })

  it.each(['NA', 'NaN', '#N/A', 'NULL', 'None'])(
    'is refused with one fault for all its cells %s',
    async (mark) => {
      const filled = rows.map((cells) =>
        cells.map((cell, index) => (cell === '' && index < 7 ? mark : cell)),
      )
      expect(await faultsOf({ ...plain, 'test.nodes.csv': table(',', filled) })).toEqual([
        `test.nodes.csv:2:42 The table writes "${mark}" for a value that is missing, in 13 cells. Leave them blank: na = "" in R, na_rep="" in pandas. If it is meant as such, write '${mark}. (row 2, column "workflow")`,
      ])
    },
  )

  it.each(heads.flatMap((column, index) => (index === 0 ? [] : [column])))(
    'is refused with it in the column %s alone',
    async (column) => {
      const files = { ...plain, 'test.nodes.csv': table(',', withCell(3, column, 'NA')) }
      expect(await faultsOf(files)).toContainEqual(
        expect.stringMatching(`in one cell\\. .* write 'NA\\. \\(row 4, column "${column}"\\)`),
      )
    },
  )

  it('can have one that is meant, and is written so again', async () => {
    const library = (label: string) =>
      `${head}  - { id: nan, label: { en: ${label}, fi: "''NA" }, alternativeLabels: { en: [None] }, kind: SINGLE, country: NA }\n`
    const named = await datasetOf({ 'a.yaml': library('"NULL"') })
    const tables = filesOf(named, 'csv')
    expect(tables.find(({ name }) => name === 'test.nodes.csv')?.text).toContain("'NULL")
    const read = await datasetOf(Object.fromEntries(tables.map(({ name, text }) => [name, text])))
    expect(read.checksum).toBe(named.checksum)
    expect(read.nodes).toContainEqual(expect.objectContaining({ id: 'nan' }))
  })

  it('can be of Namibia', async () => {
    const { nodes } = await datasetOf(plain)
    expect(nodes.find(({ id }) => id === 'some-library')?.properties['country']).toBe('NA')
  })

  it('is refused with one fault for a column of row numbers', async () => {
    const numbered = rows.map((cells, row) => [row === 0 ? '' : String(row), ...cells])
    expect(await faultsOf({ ...plain, 'test.nodes.csv': table(',', numbered) })).toEqual([
      'test.nodes.csv:2:1 The cell stands in a column that has no head. Give it one, or empty the column: index=False in pandas, row.names = FALSE in R. (row 2)',
    ])
  })

  const zip = Buffer.from('PK\u0003\u0004and so on', 'latin1')
  const spreadsheet =
    'The file is a spreadsheet, which is not read here. Save each sheet as “CSV UTF-8”, under a name that ends in nodes.csv, edges.csv or dataset.csv.'
  const given = 'Give the YAML, JSON or CSV itself, in UTF-8; a spreadsheet calls it “CSV UTF-8”.'

  it.each([
    ['test.xlsx', zip, spreadsheet],
    ['test.ods', zip, spreadsheet],
    ['test.numbers', zip, spreadsheet],
    ['test.XLS', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), spreadsheet],
    [
      'test.zip',
      zip,
      `The file is an archive (zip), as files of Excel and LibreOffice are. ${given}`,
    ],
    [
      'test.nodes.csv',
      zip,
      `The file is an archive (zip), as files of Excel and LibreOffice are. ${given}`,
    ],
    ['test.yaml.gz', Buffer.from([0x1f, 0x8b, 8, 0]), `The file is compressed (gzip). ${given}`],
    ['test.pdf', Buffer.from('%PDF-1.7'), `The file is a PDF. ${given}`],
    [
      'test.nodes.csv',
      Buffer.from('\uFEFFid\tlabel', 'utf16le'),
      `The file is in UTF-16. ${given}`,
    ],
    ['test.edges.csv', Buffer.from('id,label', 'utf16le'), `The file is in UTF-16. ${given}`],
    ['test.yml', Buffer.from('dataset:', 'utf16le').swap16(), `The file is in UTF-16. ${given}`],
    [
      '._test.yaml',
      Buffer.from([0, 5, 0x16, 7, 0]),
      `The file is what macOS keeps beside a file. ${given}`,
    ],
  ])('is refused with one fault: %s', async (name, bytes, message) => {
    await inFolder({ [name]: bytes }, async (folder) => {
      const path = join(folder, name)
      await expect(readDataset(path)).rejects.toThrow(
        new Error(`The dataset has 1 fault:\n${path}:1:1 ${message}`),
      )
    })
  })

  it('is named in a folder that holds nothing else', async () => {
    await inFolder({ 'test.xlsx': zip }, async (folder) => {
      await expect(readDataset(folder)).rejects.toThrow(
        'There are spreadsheets, which are not read here. Save each sheet as “CSV UTF-8”',
      )
      // Numbers of macOS can save a folder.
      const numbers = join(folder, 'test.numbers')
      await mkdir(numbers)
      await writeFile(join(numbers, 'Index.zip'), zip)
      await expect(readDataset(numbers)).rejects.toThrow('There are spreadsheets')
    })
  })
})
