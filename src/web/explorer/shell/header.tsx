import { pageLanguages, views, writeAddress } from '../address'
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
        {texts.title} <span>{texts.explorer}</span>
      </p>
      <nav aria-label={texts.views}>
        {views.map((view) => (
          <a
            key={view}
            href={writeAddress({ view, ids: [], language: address.language })}
            aria-current={view === address.view ? 'page' : undefined}
          >
            {texts[view].name}
          </a>
        ))}
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
        <a className="playground" href="/">
          {texts.toPlayground}
        </a>
      </div>
    </header>
  )
}
