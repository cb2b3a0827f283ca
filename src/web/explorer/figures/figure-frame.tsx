import type { ComponentProps } from 'react'
import { figureViews, writeAddress } from '../address'
import { narrowings } from '../address-choices'
import { useExplorer } from '../explorer-context'
import { ViewFrame } from '../shell/view-frame'

/** A figure, and the way to the others, which look at the same libraries. */
export function FigureFrame({ children, ...frame }: ComponentProps<typeof ViewFrame>) {
  const { address, texts } = useExplorer()
  const { language } = address
  const kept = Object.fromEntries(narrowings.map((narrowing) => [narrowing, address[narrowing]]))
  return (
    <>
      <nav className="figure-views" aria-label={texts.figures.all}>
        {figureViews.map((view) => (
          <a
            key={view}
            href={writeAddress({ view, ids: [], language, ...kept })}
            aria-current={view === address.view ? 'page' : undefined}
          >
            {texts[view].name}
          </a>
        ))}
      </nav>
      <ViewFrame {...frame}>{children}</ViewFrame>
    </>
  )
}
