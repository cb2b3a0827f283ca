import type { Browser } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/browser/chromium'
import {
  drawnWorkflows,
  oddWorkflow,
  readDrawnWorkflows,
  written,
} from '../support/bpmn/drawn-workflows'
import { madeUpWorkflow, together } from '../support/workflows/made-up-workflow'
import { visit } from '../support/browser/visit'

const bpmnJs = require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js')

interface Opened {
  readonly warnings: readonly string[]
  /** The ids of what is to be seen. */
  readonly drawn: readonly string[]
}

/** What the page knows of bpmn-js, which is a script of its own there. */
declare const BpmnJS: new (options: { container: HTMLElement }) => {
  importXML(xml: string): Promise<{ warnings: { message: string }[] }>
  get(name: 'elementRegistry'): { getAll(): { id: string }[] }
}
declare const document: { readonly body: HTMLElement }
interface HTMLElement {
  replaceChildren(): void
}

describeInBrowser('bpmn-js', (path) => {
  let browser: Browser
  let workflows: ReadonlyMap<string, string>

  beforeAll(async () => {
    browser = await launchChromium(path)
    workflows = new Map([
      ...(await readDrawnWorkflows()),
      ['odd labels', written(oddWorkflow)],
      ['nothing', written({ nodes: [], edges: [], complete: true })],
      ['no steps', written(madeUpWorkflow({}))],
      ['several', written(together(oddWorkflow, madeUpWorkflow({ a: { end: true } })))],
    ])
  }, 60_000)

  afterAll(() => browser.close())

  it('opens every workflow without a warning, and shows all of it', async () => {
    const { page, complaints } = await visit(browser, 'about:blank')
    await page.addScriptTag({ path: bpmnJs })
    for (const [id, xml] of workflows) {
      const { warnings, drawn } = await page.evaluate(async (text): Promise<Opened> => {
        document.body.replaceChildren()
        const viewer = new BpmnJS({ container: document.body })
        const imported = await viewer.importXML(text)
        return {
          warnings: imported.warnings.map(({ message }) => message),
          drawn: viewer
            .get('elementRegistry')
            .getAll()
            .map((element) => element.id),
        }
      }, xml)
      expect([id, warnings]).toEqual([id, []])
      const elements = [...xml.matchAll(/bpmnElement="([^"]+)"/g)].map(([, element]) => element)
      expect(drawn).toEqual(expect.arrayContaining(elements))
    }
    expect(complaints).toEqual([])
    expect([...workflows.keys()]).toEqual(expect.arrayContaining([...drawnWorkflows]))
  }, 60_000)
})
