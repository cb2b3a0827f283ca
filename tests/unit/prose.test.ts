import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inNode } from '../support/export/in-node'

const root = dirname(require.resolve('#root/package.json'))
const read = (name: string) => readFileSync(join(root, name), 'utf8')

const generated = ['model.md', 'concepts.md']
const pages = ['README.md', 'CONTRIBUTING.md', ...pagesIn('docs')]

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && !generated.includes(name))
    .map((name) => `${folder}/${name}`)
}

/** The comments of the TypeScript files below the folder that is the input, as the scanner of TypeScript finds them. */
const readComments = `
  const { readdirSync, readFileSync } = require('node:fs')
  const { join } = require('node:path')
  const { createScanner } = await import('typescript/unstable/ast/scanner')
  const { SyntaxKind: kinds } = await import('typescript/unstable/ast')

  const operands = [
    kinds.Identifier, kinds.NumericLiteral, kinds.StringLiteral, kinds.NoSubstitutionTemplateLiteral, kinds.TemplateTail,
    kinds.RegularExpressionLiteral, kinds.ThisKeyword, kinds.CloseParenToken, kinds.CloseBracketToken, kinds.CloseBraceToken,
  ]

  // A scanner takes each slash for a division and each brace for a block: a parser tells it otherwise.
  function commentsIn(text) {
    const scanner = createScanner(false, 0, text)
    const found = []
    const openBraces = []
    let last
    for (let kind = scanner.scan(); kind !== kinds.EndOfFile; kind = scanner.scan()) {
      const isDivision = operands.includes(last)
      if ((kind === kinds.SlashToken || kind === kinds.SlashEqualsToken) && !isDivision) kind = scanner.reScanSlashToken()
      if (kind === kinds.CloseBraceToken && openBraces.at(-1) === 0) kind = scanner.reScanTemplateToken(false)
      if (kind === kinds.TemplateHead) openBraces.push(0)
      if (kind === kinds.TemplateTail) openBraces.pop()
      if (kind === kinds.OpenBraceToken && openBraces.length > 0) openBraces[openBraces.length - 1] += 1
      if (kind === kinds.CloseBraceToken && openBraces.length > 0) openBraces[openBraces.length - 1] -= 1
      if (kind === kinds.SingleLineCommentTrivia || kind === kinds.MultiLineCommentTrivia) found.push(scanner.getTokenText())
      else if (kind !== kinds.WhitespaceTrivia && kind !== kinds.NewLineTrivia) last = kind
    }
    return found
  }

  return readdirSync(input, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => commentsIn(readFileSync(join(input, name), 'utf8')))`

/** The lines of prose on a page: neither code, nor tables, nor headings, nor numbered entries such as references. */
function linesOf(page: string): string[] {
  return page
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .filter((line) => !/^(#|\||\d+\. | {4}|Nodes: )/.test(line))
    .map((line) => line.trim().replace(/^- /, ''))
    .filter((line) => line !== '')
}

/** Whether a sentence ends inside the line. A head in bold that runs into the line is no sentence, nor is code or a remark in brackets. */
function holdsTwoSentences(line: string): boolean {
  const prose = line
    .replace(/^\*\*[^*]+\*\* /, '')
    .replace(/`[^`]*`/g, 'Code')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\b(?:e\.g|i\.e|etc|cf|vs|p|pp|vol|no|[A-Z])\. /gi, '')
    .replace(/(?<=\S )\([^()]*\)/g, '')
  return /[.?!]["”’)*]* ["“(*[<]*[\p{Lu}\d]/u.test(prose)
}

describe('The prose', () => {
  it('says if or when of a condition, and where of a place', async () => {
    const comments = await inNode<readonly string[]>(readComments, join(root, 'src'))
    const words = comments.join('\n').replace(/`[^`]*`/g, '')
    const count = (word: RegExp) => words.match(word)?.length ?? 0
    const places = count(/\bwhere\b/gi)
    const conditions = count(/\b(?:if|when)\b/gi)
    expect(comments.length).toBeGreaterThan(1000)
    expect(places / (places + conditions)).toBeLessThanOrEqual(0.2)
  })

  it.each(pages)('stands one sentence on a line: %s', (page) => {
    expect(linesOf(read(page)).filter(holdsTwoSentences)).toEqual([])
  })

  it.each([
    'It ends. Another begins.',
    'Does it end? `role` begins another.',
    'It ends (as here). [A link](page.md) begins another.',
    '**A head.** It ends. Another begins.',
  ])('tells two sentences: %s', (line) => expect(holdsTwoSentences(line)).toBe(true))

  it.each([
    'A number such as 1.5 or a place such as p9.s2 ends nothing.',
    'Some formats, e.g. GEXF, i.e. XML, end nothing, nor does J. Smith.',
    '**A head.** It runs into the line.',
    'Code such as `a. B` ends nothing (nor a remark. Or two).',
  ])('tells one sentence: %s', (line) => expect(holdsTwoSentences(line)).toBe(false))
})
