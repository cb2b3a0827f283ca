import { readFileSync } from 'node:fs'

/** What a recipe adds to one file: all of a new one, or the lines of one that is there. */
export interface Addition {
  readonly recipe: string
  readonly file: string
  readonly isChange: boolean
  readonly text: string
}

/** A recipe of CONTRIBUTING.md. */
export interface Recipe {
  readonly name: string
  /** What it says beside its blocks. */
  readonly prose: string
  readonly additions: readonly Addition[]
}

/** A block of code that says at its head which file it is of, or changes. */
const block = /^```(\w+) (\S+)\n([\s\S]*?)^```$/gm

export function recipes(): readonly Recipe[] {
  const page = readFileSync(require.resolve('#root/CONTRIBUTING.md'), 'utf8')
  const [, part = ''] = page.split(/^## Recipes$/m)
  const [all = ''] = part.split(/^## /m)
  return all.split(/^### /m).slice(1).map(recipeOf)
}

function recipeOf(section: string): Recipe {
  const name = section.slice(0, section.indexOf('\n'))
  const additions = [...section.matchAll(block)].map(
    ([, language, file = '', text = '']): Addition => ({
      recipe: name,
      file,
      isChange: language === 'diff',
      text,
    }),
  )
  return { name, prose: section.replace(block, ''), additions }
}

/** A file after the change. Each part of it must find its lines, and find them once. */
export function changed(content: string, { recipe, file, text }: Addition): string {
  return text.split(/^@@\n/m).reduce((before, part) => {
    const old = linesOf(part, [' ', '-'])
    if (before.split(old).length !== 2)
      throw new Error(`${recipe}: ${file} does not hold just once what the recipe shows:\n${old}`)
    return before.replace(old, () => linesOf(part, [' ', '+']))
  }, content)
}

function linesOf(part: string, signs: readonly string[]): string {
  return part.replace(/^(.)(.*\n)/gm, (_, sign: string, line: string) =>
    signs.includes(sign) ? line : '',
  )
}
