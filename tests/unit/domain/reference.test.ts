import { bibtex } from '../../../src/domain/reference/bibtex'
import type { CitedData } from '../../../src/domain/reference/cited-data'
import { cslJson } from '../../../src/domain/reference/csl-json'
import { latexText } from '../../../src/domain/reference/latex-text'

const data: CitedData = {
  key: 'library-work-graph-odd',
  title: 'Äkäslompolo & 100 % “odd” {names}…',
  partOf: 'Library Work Graph',
  version: '1.0.0_beta#2',
  licence: 'CC-BY-4.0',
  checksum: 'ab12',
  creators: [
    { name: 'Äijö, Aino', orcid: '0000-0002-1825-0097' },
    { name: 'Land and Sea Library' },
    { name: 'Sand, Band and' },
    { name: 'City of Turku, Main Library, Reading Room' },
  ],
  date: '2026-11',
  doi: '10.5072/odd_1',
  loadedAt: '2026-11-04T23:59:00.000Z',
}

const { key, title, version, licence, checksum } = data
const known: CitedData = { key, title, version, licence, checksum, creators: [] }

describe('a reference as CSL-JSON', () => {
  it('is an item with type and id, and keeps every letter', () => {
    expect(JSON.parse(cslJson(data))).toEqual([
      {
        id: 'library-work-graph-odd',
        type: 'dataset',
        author: [
          { family: 'Äijö', given: 'Aino' },
          { literal: 'Land and Sea Library' },
          { family: 'Sand', given: 'Band and' },
          { literal: 'City of Turku, Main Library, Reading Room' },
        ],
        issued: { 'date-parts': [[2026, 11]] },
        title: 'Äkäslompolo & 100 % “odd” {names}…',
        'container-title': 'Library Work Graph',
        version: '1.0.0_beta#2',
        DOI: '10.5072/odd_1',
        accessed: { 'date-parts': [[2026, 11, 4]] },
        note: 'Licence: CC-BY-4.0. SHA-256: ab12.',
        custom: {
          licence: 'CC-BY-4.0',
          checksum: 'sha256:ab12',
          orcids: ['0000-0002-1825-0097'],
        },
      },
    ])
  })

  it('leaves out what is not known', () => {
    const [item] = JSON.parse(cslJson(known)) as [object]
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'version', 'note', 'custom'])
  })
})

describe('a reference as BibTeX', () => {
  it('has all of it, with every sign written as LaTeX has it', () => {
    expect(bibtex(data)).toBe(
      [
        '@misc{library-work-graph-odd,',
        '  author = {{\\"{A}}ij{\\"{o}}, Aino and {Land and Sea Library} and Sand, {Band and} and {City of Turku, Main Library, Reading Room}},',
        '  title = {{{\\"{A}}k{\\"{a}}slompolo \\& 100 \\% ``odd\'\' {\\textbraceleft}names{\\textbraceright}{\\ldots}}},',
        '  year = {2026},',
        '  date = {2026-11},',
        '  howpublished = {Library Work Graph},',
        '  version = {1.0.0\\_beta\\#2},',
        '  doi = {10.5072/odd_1},',
        '  urldate = {2026-11-04},',
        '  note = {Version 1.0.0\\_beta\\#2. Licence: CC-BY-4.0. SHA-256: ab12. Loaded 2026-11-04.},',
        '}',
      ].join('\n'),
    )
  })

  it('leaves out what is not known', () => {
    expect(bibtex(known)).not.toMatch(/author|year|date|doi|howpublished|Loaded/)
  })

  it('has a DOI as a link has it, with no sign that ends the field or the line', () => {
    const doi = '10.1002/(SICI)49:8<693::AID-ASI4>3.0.CO;2-O_a}%{{\\'
    expect(bibtex({ ...data, doi })).toContain(
      '  doi = {10.1002/(SICI)49:8<693::AID-ASI4>3.0.CO;2-O_a%7D%25%7B%7B%5C},\n',
    )
  })

  it.each([
    ['a & b_c # d $ e % f', 'a \\& b\\_c \\# d \\$ e \\% f'],
    [
      '~ ^ \\ < > |',
      '{\\textasciitilde} {\\textasciicircum} {\\textbackslash} {\\textless} {\\textgreater} {\\textbar}',
    ],
    ['} unbalanced {', '{\\textbraceright} unbalanced {\\textbraceleft}'],
    ['Åbo, žižkov, œuvre, naïve', '{\\r{A}}bo, {\\v{z}}i{\\v{z}}kov, œuvre, na{\\"{i}}ve'],
    ['a\u0308 as two characters', '{\\"{a}} as two characters'],
    ['“a” ‘b’ „c” – — …', "``a'' `b' {\\quotedblbase}c'' -- --- {\\ldots}"],
    ['Straße, Ø, æ, Łódź', "Stra{\\ss}e, {\\O}, {\\ae}, {\\L}{\\'{o}}d{\\'{z}}"],
    ['two\n  lines\t', 'two lines'],
    ['書 🙂 ế', '書 🙂 ế'],
    ['', ''],
  ])('writes %s as %s', (text, written) => {
    expect(latexText(text)).toBe(written)
  })

  it('has as many braces that open as that close, whatever it says', () => {
    const text = latexText('{{}\\}{"{\\"a}%{&}}}#{')
    expect(text.split('{')).toHaveLength(text.split('}').length)
  })
})
