import { useEffect, useState } from 'react'
import { playgroundAddress, type Question } from '../ask/question'
import { useExplorer } from '../explorer-context'
import { coloured, light } from '../palette'
import { download } from '../save/download'
import { framed } from '../save/framed'
import type { FromDatasets } from '../save/datasets.query'
import { originOf } from '../save/origin'
import type { Paper } from '../save/paper'
import { pngOf } from '../save/png-file'

interface Props {
  readonly question: Question
  readonly picture: (() => string | Promise<string>) | undefined
  readonly paper: Paper | undefined
  /** What the picture is of. */
  readonly title: string
  readonly known: FromDatasets | undefined
}

/** Shows the question behind a view, saves its picture and copies its address. */
export function Tools({ question, picture, paper, title, known }: Props) {
  const { address, texts } = useExplorer()
  const [message, setMessage] = useState('')
  const name = [address.view, ...address.ids].join('-').slice(0, 80)

  // A message stays until the visitor goes on, since nobody knows how fast one reads.
  useEffect(() => {
    const goesOn = ['pointerdown', 'keydown', 'hashchange']
    const clear = () => setMessage('')
    for (const event of goesOn) addEventListener(event, clear)
    return () => goesOn.forEach((event) => removeEventListener(event, clear))
  }, [])

  const save = async (kind: 'svg' | 'png') => {
    try {
      const drawing = framed((await picture?.()) ?? '', {
        title,
        signs: paper?.signs ?? [],
        origin: originOf(known, paper?.datasets, texts),
      })
      const svg = coloured(drawing, light)
      const file = kind === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' })
      download(file, `${name}.${kind}`)
    } catch {
      setMessage(texts.tools.noPicture)
    }
  }

  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setMessage(texts.tools.copied)
    } catch {
      setMessage(texts.tools.inBar)
    }
  }

  return (
    <div className="tools" role="group" aria-label={texts.tools.name}>
      <a className="button" href={playgroundAddress(question)} target="_blank" rel="noopener">
        {texts.tools.graphql}
      </a>
      <button type="button" disabled={!picture} onClick={() => void save('svg')}>
        {texts.tools.svg}
      </button>
      <button type="button" disabled={!picture} onClick={() => void save('png')}>
        {texts.tools.png}
      </button>
      <button type="button" onClick={() => void copyLink()}>
        {texts.tools.link}
      </button>
      <span className="message" role="status">
        {message}
      </span>
    </div>
  )
}
