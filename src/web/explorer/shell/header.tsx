import { figureViews, mainViews, pageLanguages, writeAddress, type Address } from '../address'
import { useExplorer } from '../explorer-context'
import { ownLanguageNames } from '../texts/languages'
import { themes, type Theme } from '../theme'
import { Choice } from './choice'

interface Props {
  readonly theme: Theme
  readonly chooseTheme: (theme: Theme) => void
}

export function Header({ theme, chooseTheme }: Props) {
  const { address, language, texts, go } = useExplorer()
  return (
    <header>
      <a
        className="skip"
        href="#view"
        onClick={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('h1')?.focus()
        }}
      >
        {texts.skip}
      </a>
      <p className="brand">
        <a href={writeAddress({ view: 'find', ids: [], language: address.language })}>
          {texts.title}
        </a>{' '}
        <span>{texts.explorer}</span>
      </p>
      <nav aria-label={texts.views}>
        {mainViews.map((view) => (
          <a
            key={view}
            href={writeAddress({ view, ids: idsFor(view, address), language: address.language })}
            aria-current={view === address.view ? 'page' : undefined}
          >
            {texts[view].name}
          </a>
        ))}
        <a
          href={writeAddress({ view: figureViews[0], ids: [], language: address.language })}
          aria-current={figureViews.some((view) => view === address.view) ? 'page' : undefined}
        >
          {texts.figures.name}
        </a>
      </nav>
      <div className="settings">
        <Choice
          label={texts.language}
          value={language}
          options={pageLanguages.map((code) => ({ value: code, label: ownLanguageNames[code] }))}
          onChoose={(code) => go({ language: pageLanguages.find((known) => known === code) })}
        />
        <Choice
          label={texts.theme.name}
          value={theme}
          options={themes.map((value) => ({ value, label: texts.theme[value] }))}
          onChoose={(value) => chooseTheme(themes.find((known) => known === value) ?? 'system')}
        />
        <a className="playground" href="./">
          {texts.toPlayground}
        </a>
      </div>
    </header>
  )
}

/** Whoever looks at a workflow goes on with it to what it is compared with, and back. */
function idsFor(view: Address['view'], { view: from, ids }: Address): readonly string[] {
  const areOfWorkflows = from === 'workflow' || from === 'compare'
  if (view === from || !areOfWorkflows) return []
  return view === 'workflow' || view === 'compare' ? ids.slice(0, 1) : []
}
