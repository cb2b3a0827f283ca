import { Suspense, useEffect, useMemo } from 'react'
import { ExplorerContext, type Explorer } from './explorer-context'
import { ink } from './palette'
import { Panel } from './panel/panel'
import { Header } from './shell/header'
import { Loading } from './shell/loading'
import { preferredLanguage, textsByLanguage } from './texts/languages'
import { useTheme } from './theme'
import { goOn, useAddress } from './use-address'
import { viewComponents } from './view-components'

export function ExplorerPage() {
  const address = useAddress()
  const { theme, colours, choose } = useTheme()
  const language = address.language ?? preferredLanguage(navigator.languages)
  const texts = textsByLanguage[language]
  const View = viewComponents[address.view]

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const explorer = useMemo<Explorer>(
    () => ({
      address,
      language,
      texts,
      palette: ink,
      colours,
      go: goOn,
    }),
    [address, language, texts, colours],
  )

  return (
    <ExplorerContext value={explorer}>
      <Header theme={theme} chooseTheme={choose} />
      <div className={address.show ? 'page with-panel' : 'page'}>
        <main id="view">
          <Suspense fallback={<Loading />}>
            <View key={address.view} />
          </Suspense>
        </main>
        {address.show && <Panel id={address.show} />}
      </div>
    </ExplorerContext>
  )
}
