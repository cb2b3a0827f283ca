import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { root } from '../../support/datasets/general-dataset'

interface Citation {
  readonly 'cff-version': string
  readonly abstract: string
  readonly license: string
  readonly version: string
  readonly 'date-released': string
}

const data = join(root, 'data')
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function datasetsIn(folder: string): readonly string[] {
  return readdirSync(join(data, folder)).filter((name) => name.endsWith('.yaml'))
}

describe('the citation of the data', () => {
  const citation = load(readFileSync(join(data, 'CITATION.cff'), 'utf8')) as Citation

  it('names the version and the date of the latest change', () => {
    const changes = readFileSync(join(data, 'CHANGES.md'), 'utf8')
    const [, version, date] = /^## (\S+), (\S+)$/m.exec(changes) ?? []
    expect([citation.version, citation['date-released']]).toEqual([version, date])
    expect(citation['cff-version']).toBe('1.2.0')
    expect(citation.license).toBe('CC-BY-4.0')
  })

  it('counts the libraries and the systems that there are', () => {
    expect(citation.abstract).toContain(`${datasetsIn('libraries').length} libraries and consortia`)
    expect(citation.abstract).toContain(
      `${words[datasetsIn('systems').length - 1]} library systems and standards`,
    )
  })
})
