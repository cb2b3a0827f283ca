import { describeExplorer } from '../support/browser/explorer-visit'

describeExplorer('The explorer, while the server is away,', ({ open }) => {
  it('says in a sentence that the server is away, and goes on by itself when it is back', async () => {
    const { page } = await open({ hash: '#/find', sign: '.beginnings a' })
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('link', { name: 'Customers', exact: true }).click()
    await page.getByRole('alert').getByText('The server does not answer.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.unroute('**/graphql')
    await page.locator('.press').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  }, 60_000)

  it.each([
    [503, 'UNAVAILABLE'],
    [429, 'RATE_LIMITED'],
  ])(
    'says that the server is busy (%i), and asks again by itself',
    async (status, code) => {
      const { page } = await open({ hash: '#/find?lang=fi', sign: '.beginnings a' })
      await page.route('**/graphql', (route) =>
        route.fulfill({
          status,
          headers: { 'retry-after': '1' },
          json: { errors: [{ message: 'Ask again in a moment.', extensions: { code } }] },
        }),
      )
      await page.getByRole('link', { name: 'Asiakkaat', exact: true }).click()
      await page.getByRole('alert').getByText('Palvelimella on liikaa').waitFor()
      await page.unroute('**/graphql')
      await page.locator('.press').first().waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
    },
    60_000,
  )

  it('waits for the code of a view as long as the server is away', async () => {
    const { page } = await open({ hash: '#/find', sign: '.beginnings a' })
    const away = ['**/explore/*', '**/health/live']
    for (const path of away) await page.route(path, (route) => route.abort())
    await page.getByRole('link', { name: 'Customers', exact: true }).click()
    await page.getByText('Perhaps the line is slow, or the server has stopped.').waitFor()
    for (const path of away) await page.unroute(path)
    await page.locator('.press').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  }, 60_000)

  it('keeps the picture while it asks for another, and while the server is away', async () => {
    const { page } = await open({ hash: '#/find/cataloguer', sign: '.graph-picture canvas' })
    const radius = page.getByLabel('How far around')
    const counts = await page.locator('.picture-head p').innerText()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql', async (route) => {
      await held
      await route.abort()
    })
    await radius.selectOption('2')
    await page.getByText('Asking the graph').waitFor()
    expect(await page.locator('.picture-head p').innerText()).toBe(counts)
    release()
    const alert = page.getByRole('alert')
    await alert.getByText('What is shown answers the question before.').waitFor()
    expect(await page.locator('.picture-head p').innerText()).toBe(counts)
    await page.unroute('**/graphql')
    await alert.waitFor({ state: 'detached' })
    await page.waitForFunction(
      (before) => document.querySelector('.picture-head p')?.textContent !== before,
      counts,
    )
  }, 60_000)

  it('says of an id nothing until the server has said whether it names something', async () => {
    const { page } = await open({ hash: '#/find', sign: '.beginnings a' })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const isKnownQuestion = (text: string | null) => text?.includes('KnownNodes') === true
    await page.route('**/graphql', async (route) => {
      if (isKnownQuestion(route.request().postData())) await held
      await route.continue()
    })
    const asked = page.waitForRequest((request) => isKnownQuestion(request.postData()))
    await page.evaluate(() => (location.hash = '#/workflow/nowhere'))
    await asked
    await page.getByText('Asking the graph').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    release()
    await page.getByRole('alert').getByText('nowhere').waitFor()
  }, 60_000)

  it('takes no words for a list that is still asked for, and says that it is', async () => {
    const { page } = await open({ hash: '#/thing/selection', sign: '.answers' })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue()
    })
    await page.getByLabel('One library').check()
    const library = page.getByRole('combobox', { name: 'Name of the library' })
    expect(await library.getAttribute('placeholder')).toBe('Asking the graph …')
    expect(await library.isDisabled()).toBe(true)
    release()
    await library.fill('tuusu')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash.includes('practice=tuusula'))
  }, 60_000)
})
