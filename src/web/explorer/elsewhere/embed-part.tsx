import { isCopied } from '../../visitor/clipboard'
import { useMessage } from '../../visitor/use-message'
import { writeAddress } from '../address'
import { useExplorer } from '../explorer-context'
import { elsewhereTexts } from '../texts/elsewhere'
import { embedCode } from './embed'
import { useEmbedOrigins } from './use-embed-origins'

/** The view in a frame of another page, if the server lets any page do that. */
export function EmbedPart({ title }: { readonly title: string }) {
  const { address, language } = useExplorer()
  const words = elsewhereTexts[language]
  const [message, setMessage] = useMessage()
  const origins = useEmbedOrigins()
  if (!origins) return null
  const here = new URL(writeAddress({ ...address, language }), location.href).href
  const code = embedCode(here, title)
  const copy = async () => setMessage((await isCopied(code)) ? words.copied : words.mark)
  return (
    <section aria-labelledby="in-a-page">
      <h2 id="in-a-page">{words.embed}</h2>
      {origins.length === 0 ? (
        <p className="note">{words.noEmbed}</p>
      ) : (
        <>
          {!origins.includes('*') && <p className="note">{words.embedIn(origins.join(', '))}</p>}
          <pre tabIndex={0} aria-label={words.embed}>
            {code}
          </pre>
          <button type="button" onClick={() => void copy()}>
            {words.copy}
          </button>{' '}
          <span role="status">{message}</span>
        </>
      )}
    </section>
  )
}
