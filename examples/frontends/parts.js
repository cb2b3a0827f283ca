/** What the pages share: asking, choosing, and telling who says so. */

const address = new URLSearchParams(location.search)
const endpoint = address.get('endpoint') ?? 'http://localhost:4000/graphql'
const place = (id) => document.getElementById(id)

export const languages = { EN: 'English', FI: 'suomi', SV: 'svenska' }

/** How sure a claim is, as a line: as long as it is plain, solid. */
export function lineOf(modality) {
  if (modality === 'POSSIBLY' || modality === 'RARELY') return 'dotted'
  return ['STATED', 'ALWAYS', null, undefined].includes(modality) ? 'solid' : 'dashed'
}

/** What each line means. */
export const meanings = { solid: 'stated', dashed: 'often, usually, sometimes', dotted: 'possibly, rarely' }

/** The colours of the kinds, light and dark, as the server gives them away for every drawing. */
const look = document.createElement('link')
look.rel = 'stylesheet'
look.href = new URL('export/look.css', endpoint)
const looked = new Promise((done) => {
  look.onload = look.onerror = done
})
document.head.append(look)

/** The colour of a kind, or of the page: those stand in page.css. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

export async function ask(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Error(`Nothing answers at ${endpoint}. Start the server, and load this page again.`)
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

/** Tells in the caption what the page shows, or what went wrong. */
export async function shown(work) {
  const caption = place('caption')
  caption.removeAttribute('role')
  caption.textContent = 'Asking …'
  await looked
  try {
    caption.textContent = await work()
  } catch (error) {
    caption.setAttribute('role', 'alert')
    caption.textContent = error.message
  }
}

/** A choice that stays in the address, so that a link shows the same. */
export function choice(name, label, options, first, onChange) {
  const select = document.createElement('select')
  for (const [value, text] of options) select.add(new Option(text, value))
  select.value = address.get(name) ?? first
  if (select.selectedIndex < 0) select.value = first
  select.addEventListener('change', () => {
    address.set(name, select.value)
    history.replaceState(null, '', `?${address}`)
    onChange()
  })
  const labelled = document.createElement('label')
  labelled.append(`${label} `, select)
  place('choices').append(labelled)
  return () => select.value
}

/** Lets one choose a workflow and a language, and draws again when one does, or when the colours change. */
export function drawWorkflows(draw) {
  return shown(async () => {
    const { workflows } = await ask('{ workflows(limit: 1000, sort: [{ label: ASC }]) { id label } }')
    const drawn = () => draw({ workflow: workflow(), languages: [language()] })
    const again = () => shown(drawn)
    const named = workflows.map(({ id, label }) => [id, label])
    const workflow = choice('workflow', 'Workflow', named, 'acquisition', again)
    const language = choice('language', 'Language', Object.entries(languages), 'EN', again)
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again)
    return drawn()
  })
}

/** Tells beside the drawing what a node is. */
export function tellNode(id) {
  return tell(async () => {
    const { node } = await ask('query ($id: ID!) { node(id: $id) { label text { description } } }', { id })
    return [{ statement: node.label, citation: node.text?.description ?? '' }]
  })
}

/** Tells beside the drawing what says an edge. Its id holds both ends and the kind; that a step does a task is said where the workflow has the step. */
export function tellEdge(id) {
  const [, from, kind, to] = id.split(':')
  const where =
    kind === 'DOES'
      ? { kind: { eq: 'HAS_STEP' }, to: { id: { eq: from } } }
      : { from: { id: { eq: from } }, kind: { eq: kind }, to: { id: { eq: to } } }
  return tell(async () => {
    const asked = 'query ($where: ClaimWhere) { claims(where: $where) { statement citation } }'
    return (await ask(asked, { where })).claims
  })
}

/** Statements, each with what says so. */
export async function tell(claims) {
  const said = place('said')
  try {
    const parts = (await claims()).flatMap(({ statement, citation }) => {
      const [head, source] = [document.createElement('strong'), document.createElement('p')]
      head.textContent = statement
      source.textContent = citation
      return [head, source]
    })
    said.replaceChildren(...parts)
  } catch (error) {
    said.textContent = error.message
  }
}

/** The kinds that are drawn with their colours, and what the lines mean. */
export function legend(kinds) {
  const entries = [...new Set(kinds)].map((kind) => entry(kind, `background: var(--kind-${kind})`))
  const signs = Object.entries(meanings).map(([line, text]) =>
    entry(text, `border-top: 2px ${line}; height: 0; width: 2rem; border-radius: 0`),
  )
  place('legend').replaceChildren(...entries, ...signs)
}

function entry(text, style) {
  const item = document.createElement('li')
  const sign = document.createElement('i')
  sign.style.cssText = style
  item.append(sign, text)
  return item
}
