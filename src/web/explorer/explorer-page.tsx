import { useEffect, useMemo } from 'react'
import { CompareView } from './compare/compare-view'
import { ContactView } from './contact/contact-view'
import { ExplorerContext, type Explorer } from './explorer-context'
import { FindView } from './find/find-view'
import { Panel } from './panel/panel'
import { Header } from './shell/header'
import { preferredLanguage, textsByLanguage } from './texts/languages'
import { useTheme } from './theme'
import { goOn, useAddress } from './use-address'
import { WorkflowView } from './workflow/workflow-view'

const viewComponents = {
  find: FindView,
  workflow: WorkflowView,
  contact: ContactView,
  compare: CompareView,
}

export function ExplorerPage() {
  const address = useAddress()
  const { theme, palette, choose } = useTheme()
  const language = address.language ?? preferredLanguage(navigator.languages)
  const texts = textsByLanguage[language]
  const View = viewComponents[address.view]

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${texts[address.view].heading} – ${texts.title}`
  }, [language, texts, address.view])

  const explorer = useMemo<Explorer>(
    () => ({
      address,
      language,
      texts,
      palette,
      go: goOn,
    }),
    [address, language, texts, palette],
  )

  return (
    <ExplorerContext value={explorer}>
      <Header theme={theme} chooseTheme={choose} />
      <div className={address.show ? 'page with-panel' : 'page'}>
        <main id="view">
          <View key={address.view} />
        </main>
        {address.show && <Panel id={address.show} />}
      </div>
    </ExplorerContext>
  )
}
