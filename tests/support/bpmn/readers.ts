import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { SchemaFiles } from '../export/faults-by-schema'

const root = dirname(require.resolve('#root/package.json'))

/** An element of a BPMN document, as bpmn-moddle reads it. */
export interface BpmnElement {
  readonly $type: string
  readonly id: string
  readonly [property: string]: unknown
}

interface Reading {
  readonly rootElement: BpmnElement
  readonly elementsById: Readonly<Record<string, BpmnElement>>
  readonly warnings: readonly { readonly message: string }[]
}

/** Reads with bpmn-moddle, on which bpmn.io and Camunda Modeler stand. */
export async function readWithModdle(xml: string): Promise<Reading> {
  const Moddle = require('bpmn-moddle') as new () => { fromXML(text: string): Promise<Reading> }
  return new Moddle().fromXML(xml)
}

/** The XML Schema of BPMN 2.0; bpmn-moddle brings it. */
export const bpmnSchema: SchemaFiles = [
  schemaFile('BPMN20.xsd'),
  ...['BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'].map(schemaFile),
]

function schemaFile(name: string): string {
  return require.resolve(`bpmn-moddle/resources/bpmn/xsd/${name}`)
}

/** What bpmnlint reports by its recommended rules but those that are left out: "rule element", a line each. */
export function lint(xml: string, ...without: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bpmnlint-'))
  const rules = Object.fromEntries(without.map((rule) => [rule, 'off']))
  const config = join(folder, 'config.json')
  const file = join(folder, 'workflow.bpmn')
  writeFileSync(config, JSON.stringify({ extends: 'bpmnlint:recommended', rules }))
  writeFileSync(file, xml)
  const program = join(dirname(require.resolve('bpmnlint/package.json')), 'bin', 'bpmnlint.js')
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, '-c', config, file], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  rmSync(folder, { recursive: true })
  if (status === null || stderr !== '') throw new Error(`bpmnlint does not run: ${stderr}`)
  // oxlint-disable-next-line no-control-regex -- colours of a terminal
  const lines = stdout.replace(/\u001B\[[0-9;]*m/gu, '').split('\n')
  const reports = lines.flatMap((each) => {
    const [, element, rule] = /^ {2}(\S+) .*(?:error|warning).* (\S+)\s*$/u.exec(each) ?? []
    return element === undefined || rule === undefined ? [] : [`${rule} ${element}`]
  })
  if (reports.length === 0 && stdout.trim() !== '') throw new Error(stdout)
  return reports.toSorted()
}
