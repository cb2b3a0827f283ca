import type { ComponentProps } from 'react'
import { figureViews, writeAddress } from '../address'
import { narrowings } from '../address-choices'
import { narrowedBy } from '../choosing/narrowed-by'
import { Narrow } from '../choosing/narrow'
import { MenuNote } from '../compare/menu-note'
import { useExplorer } from '../explorer-context'
import { ViewFrame } from '../shell/view-frame'
import type { PracticeOfLibraries } from './use-practice'

interface Props extends ComponentProps<typeof ViewFrame> {
  /** The libraries that the figure looks at, to be narrowed; left out if it looks at all. */
  readonly practice?: Pick<PracticeOfLibraries, 'known' | 'all'>
}

/** A figure, and the way to the others, which look at the same libraries. */
export function FigureFrame({ practice, children, paper, ...frame }: Props) {
  const explorer = useExplorer()
  const { address, texts } = explorer
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
      <ViewFrame
        {...frame}
        paper={{
          ...paper,
          notes: practice ? narrowedBy(practice.all, explorer) : [],
        }}
      >
        {practice && (
          <>
            <Narrow candidates={practice.all} count={texts.choosing.libraries} />
            <MenuNote known={practice.known.data} />
          </>
        )}
        {children}
      </ViewFrame>
    </>
  )
}
