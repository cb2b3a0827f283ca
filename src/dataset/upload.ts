import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { InvalidDataset, InvalidInput, type Fault } from '../domain/errors'
import { nestsTooDeep, tooDeep } from '../domain/nesting'
import { straysIn } from '../domain/no-text'
import { notUtf8, utf8Text } from '../domain/utf8'
import { filesOfTexts, textFile, type DatasetFiles } from './dataset-files'
import { datasetFile, datasetText } from './read/dataset-file'
import { jsonContent } from './read/json-content'

/** How datasets travel: several with their files, or the text of a single one. */
export type UploadType = 'application/json' | 'application/yaml'

/** How the answer to it comes if the client wants to know how far the work is: lines of JSON. */
export const linesType = 'application/x-ndjson'

const dataset = z.strictObject({ files: z.array(textFile).min(1) })
const upload = z.strictObject({ datasets: z.array(dataset).min(1) })

const form = '{"datasets": [{"files": [{"name": "my-library.yaml", "text": "…"}]}]}'

/** The body of a request that brings datasets. */
export function uploadOf(given: readonly DatasetFiles[]): string {
  const files = given.flatMap((each) => each.files)
  const unreadable = files.filter(({ bytes }) => !isUtf8(bytes))
  refuse(unreadable.flatMap(({ name, bytes }) => datasetFile(name, bytes).faults))
  const datasets = given.map((each) => ({
    files: each.files.map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') })),
  }))
  return JSON.stringify({ datasets } satisfies z.infer<typeof upload>)
}

/** The datasets that the body of a request brings. */
export function datasetsIn(body: Buffer, type: UploadType): readonly DatasetFiles[] {
  if (type === 'application/yaml') return [{ files: [{ name: 'dataset.yaml', bytes: body }] }]
  const { data, error } = upload.safeParse(parsed(body))
  if (error !== undefined) {
    const { path = [], message = '' } = error.issues[0] ?? {}
    const where = path.length === 0 ? 'its root' : path.map(String).join('.')
    throw new InvalidInput(
      `The body of the request has not the form ${form}: at ${where}, ${message}.`,
    )
  }
  const files = data.datasets.flatMap((each) => each.files)
  // As bytes, half a character would become a whole one of another meaning.
  const torn = files.filter(({ text }) => straysIn(text, 1).length > 0)
  refuse(torn.flatMap(({ name, text }) => datasetText(name, text).faults))
  return data.datasets.map((each) => filesOfTexts(each.files))
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new InvalidDataset(faults)
}

function parsed(body: Buffer): unknown {
  const text = utf8Text(body)
  if (text === undefined) throw new InvalidInput(notUtf8('The body of the request'))
  if (nestsTooDeep(text)) {
    throw new InvalidInput(tooDeep('The body of the request', `Send ${form}.`))
  }
  const { value, problems } = jsonContent(
    text,
    'The YAML of one dataset is sent as application/yaml.',
  )
  const [problem] = problems
  if (problem === undefined) return value
  throw new InvalidInput(
    `The body of the request is not JSON: at line ${problem.line}, column ${problem.column}: ${problem.message} Send ${form}.`,
  )
}
