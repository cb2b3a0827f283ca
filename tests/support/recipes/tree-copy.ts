import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { changed, type Addition } from './recipe'

const root = dirname(require.resolve('#root/package.json'))

/** All that the program is made of. */
const parts = [
  'src',
  'cypher',
  'data',
  'docs',
  'examples',
  'scripts',
  'package.json',
  'schema.graphql',
  'tsconfig.json',
]

/** The program alone, without its tests and its pages. */
const program = {
  extends: './tsconfig.json',
  compilerOptions: { sourceMap: false, types: ['node'] },
  include: ['src'],
  exclude: ['src/web'],
}

/** A copy of the tree in which recipes can be followed. */
export class TreeCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'recipes-'))

  constructor() {
    for (const part of parts) cpSync(join(root, part), join(this.folder, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction')
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  add(addition: Addition): void {
    const { recipe, file, isChange, text } = addition
    const path = join(this.folder, file)
    if (!isChange && existsSync(path)) throw new Error(`${recipe}: ${file} is there already.`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, isChange ? changed(this.read(file), addition) : text)
  }

  /** Compiles it, and prints what is published from the model, as `npm run schema` does. */
  build(): void {
    writeFileSync(join(this.folder, 'tsconfig.program.json'), JSON.stringify(program))
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
    this.#run(`"${process.execPath}" "${tsc}" -p tsconfig.program.json`)
    const { scripts } = JSON.parse(this.read('package.json')) as { scripts: { schema: string } }
    this.#run(scripts.schema.replace('npm run build && ', ''))
  }

  #run(line: string): void {
    const { status, stdout, stderr } = spawnSync(line, {
      cwd: this.folder,
      shell: true,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${line} fails:\n${stdout}${stderr}`)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
