interface NextStep {
  readonly to: string
  readonly modality?: string
  readonly as?: string
  readonly library?: string
}

type Next = string | NextStep

/** A workflow whose steps are called by their task (a.2 is the second step that does a), each with what comes next. */
export function workflow(
  id: string,
  steps: Readonly<Record<string, readonly Next[]>>,
  more: Readonly<Record<string, string>> = {},
): string {
  const lines = Object.entries(steps).map(([name, next]) => {
    const [task, modality] = [name.split('.')[0], more[name]]
    const claims = next.map((each) => inFlow(typeof each === 'string' ? { to: each } : each))
    const said = modality ? `, modality: ${modality}` : ''
    const nexts = claims.length > 0 ? `, next: [${claims.join(', ')}]` : ''
    return `      - { id: ${stepId(id, name)}, task: ${task}${said}${nexts} }\n`
  })
  const partOf = more['partOf'] ? `    partOf: [${more['partOf']}]\n` : ''
  return `  - id: ${id}\n    label: { en: ${id} }\n${partOf}    steps:\n${lines.join('')}`

  function inFlow({ to, ...rest }: NextStep): string {
    const target = to.includes('/')
      ? stepId(...(to.split('/') as [string, string]))
      : stepId(id, to)
    const parts = Object.entries({ to: target, ...rest }).map(([key, value]) => `${key}: ${value}`)
    return `{ ${parts.join(', ')} }`
  }
}

function stepId(id: string, name: string): string {
  return `${id}-${name.replace('.', '-')}`
}

/** Tasks of one letter each, and workflows of them, beside another library. */
export function graphOf(tasks: string, ...workflows: readonly string[]): string {
  const list = tasks.split('').map((id) => `  - { id: ${id}, label: { en: task ${id} } }\n`)
  return `  - { id: other-library, kind: SINGLE, label: { en: Other library } }\ntasks:\n${list.join('')}workflows:\n${workflows.join('')}`
}
