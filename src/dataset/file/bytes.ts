import { constants } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** No text can be longer, and so no file that holds one. */
const longest = constants.MAX_STRING_LENGTH

/** Where pipes stand that a shell or a program has opened for this process, as in <(command). */
const opened = /^\/(?:dev|proc)\//

/** All bytes of a file. What could be without end is refused before it is opened: a device, and a pipe that nobody need ever write to. */
export async function bytesOfFile(path: string, most = longest): Promise<Buffer> {
  const found = await stat(path)
  if (found.isFIFO() && !opened.test(path)) {
    throw new Error(
      'it is a pipe, which can wait without end; give - and lead it to standard input',
    )
  }
  if (found.isCharacterDevice() || found.isBlockDevice()) {
    throw new Error('it is a device, which can be without end')
  }
  if (found.size > most) throw tooLong(most)
  return bytesOfStream(createReadStream(path), most)
}

/** All bytes that come in, as long as a text can hold them. */
export async function bytesOfStream(
  stream: AsyncIterable<unknown>,
  most = longest,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const chunk = Buffer.from(part as Uint8Array | string)
    size += chunk.length
    if (size > most) throw tooLong(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLong(most: number): Error {
  return new Error(`it has more than ${most.toLocaleString('en')} bytes`)
}
