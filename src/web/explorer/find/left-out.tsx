import { useExplorer } from '../explorer-context'
import { mostByHub, type Hub } from './hubs'

/** The hubs that are named; further ones are counted. */
const named = 5

interface Props {
  readonly hubs: readonly Hub[]
  /** How many nodes the filters hide. */
  readonly hidden: number
}

/** Says what the picture does not have, and how to get it. */
export function LeftOut({ hubs, hidden }: Props) {
  const { address, texts, go } = useExplorer()
  const without = address.without ?? []
  return (
    <div className="left-out" role="status">
      {hubs.length > 0 && (
        <p>
          {texts.find.hubs(mostByHub)}{' '}
          {hubs.slice(0, named).map(({ id, label, left }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <button
                type="button"
                className="link"
                onClick={() => go({ ids: [...address.ids, id] })}
              >
                {label}
              </button>{' '}
              (+{left})
            </span>
          ))}
          {hubs.length > named && `, ${texts.cut.andMore(hubs.length - named)}`}
        </p>
      )}
      {without.length > 0 && (
        <p>
          {texts.find.hidden(hidden)}{' '}
          <button type="button" onClick={() => go({ without: without.slice(0, -1) })}>
            {texts.find.undo}
          </button>{' '}
          <button type="button" onClick={() => go({ without: undefined })}>
            {texts.find.showAgain}
          </button>
        </p>
      )}
    </div>
  )
}
