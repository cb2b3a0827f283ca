/** The lines of an answer as they come, without the empty ones. */
export async function* linesOf({ body }: Response, brokenOff: () => Error): AsyncGenerator<string> {
  let rest = ''
  const chunks = body?.pipeThrough(new TextDecoderStream()) ?? []
  try {
    for await (const chunk of chunks as AsyncIterable<string>) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines.filter((line) => line !== '')
    }
  } catch (cause) {
    throw Object.assign(brokenOff(), { cause })
  }
  if (rest !== '') yield rest
}
