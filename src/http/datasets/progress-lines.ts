import { PassThrough, type Readable } from 'node:stream'
import type { OnProgress } from '../../dataset/progress'

/** In milliseconds. Clients and proxies give up on an answer that stays silent for a minute or more. */
const longestSilence = 10_000
const shortestSilence = 200

/** An answer of lines of JSON: how far the work has come, empty ones so that the answer is not taken for dead, and as the last one its result or its error. */
export function progressLines(
  work: (onProgress: OnProgress) => Promise<object>,
  shown: (error: unknown) => object,
): Readable {
  const stream = new PassThrough()
  let last = performance.now()
  const write = (text: string) => {
    last = performance.now()
    if (!stream.destroyed) stream.write(`${text}\n`)
  }
  const beat = setInterval(() => write(''), longestSilence)
  const onProgress: OnProgress = (progress) => {
    if (performance.now() - last >= shortestSilence) write(JSON.stringify({ progress }))
  }
  void work(onProgress)
    .catch(shown)
    .then((result) => {
      clearInterval(beat)
      write(JSON.stringify(result))
      stream.end()
    })
  // Otherwise the headers wait for the first line.
  write('')
  return stream
}
