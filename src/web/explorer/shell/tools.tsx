import { isCopied } from '../../visitor/clipboard'
import { saveFile } from '../../visitor/save-file'
import { useMessage } from '../../visitor/use-message'
import { playgroundAddress, type Question } from '../ask/question'
import { useExplorer } from '../explorer-context'
import { coloured, light } from '../palette'
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
  const [message, setMessage] = useMessage()
  const name = [address.view, ...address.ids].join('-').slice(0, 80)

  const save = async (kind: 'svg' | 'png') => {
    try {
      const drawing = framed((await picture?.()) ?? '', {
        title,
        signs: paper?.signs ?? [],
        origin: originOf(known, paper ?? {}, texts),
      })
      const svg = coloured(drawing, light)
      const file = kind === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' })
      saveFile(file, `${name}.${kind}`)
    } catch {
      setMessage(texts.tools.noPicture)
    }
  }

  const copyLink = async () => {
    setMessage((await isCopied(location.href)) ? texts.tools.copied : texts.tools.inBar)
  }

  return (
    <div className="tools" role="group" aria-label={texts.tools.name}>
      <a className="button" href={playgroundAddress(question)} target="_blank" rel="noopener">
        {texts.tools.graphql}
      </a>
      {picture && (
        <>
          <button type="button" onClick={() => void save('svg')}>
            {texts.tools.svg}
          </button>
          <button type="button" onClick={() => void save('png')}>
            {texts.tools.png}
          </button>
        </>
      )}
      <button type="button" onClick={() => void copyLink()}>
        {texts.tools.link}
      </button>
      <span className="message" role="status">
        {message}
      </span>
    </div>
  )
}
