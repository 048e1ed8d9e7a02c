import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch } from '../support/browser.ts'
import { unavailable } from '../support/unavailable.ts'
import { attacks, hostilePages } from './hostile.ts'
import { pageOf } from './page-of.ts'
import { specimen } from './specimen.ts'

const address = 'https://www.yunxi.example/report.html'

describe.skipIf(unavailable(!hasChromium, '没有 Chromium，网页的注入防护不在浏览器里检查'))('hostile words in a report', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => browser.close())

  test.each(hostilePages())('stay words in a browser: $attack', async ({ content }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const seen: string[] = []
    page.on('dialog', dialog => {
      seen.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', message => seen.push(`console ${message.text()}`))
    page.on('pageerror', error => seen.push(`error ${error.message}`))
    await page.route('**/*', route => {
      if (route.request().url() === address) return route.fulfill({ body: content, contentType: 'text/html; charset=utf-8' })
      seen.push(`request ${route.request().url()}`)
      return route.abort()
    })
    await page.goto(address, { waitUntil: 'load' })
    const found = await page.evaluate(() => ({
      hacked: 'hacked' in window,
      scripts: [...document.scripts].map(script => script.type),
      foreign: document.querySelectorAll('img, svg, iframe, base, object, embed, form:not(.settings), [style], meta[http-equiv=refresh]')
        .length,
      sheets: document.styleSheets.length,
      handlers: [...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames().filter(name => name.startsWith('on'))),
      links: [...document.querySelectorAll('[href]')]
        .map(element => element.getAttribute('href') ?? '')
        .filter(href => !/^(?:#|figures\.json$)/.test(href)),
      visible: document.querySelector('h1')?.checkVisibility() ?? false,
    }))
    await context.close()
    expect(found).toEqual({
      hacked: false,
      scripts: ['application/ld+json'],
      foreign: 0,
      sheets: 1,
      handlers: [],
      links: [],
      visible: true,
    })
    expect(seen).toEqual([])
  })

  test('are shown to the reader as they were written', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    for (const attack of attacks.slice(0, 8)) {
      await page.setContent(pageOf(specimen(words => `${words}${attack}`).report))
      expect(await page.locator('article > p').first().textContent()).toContain(attack)
    }
    await context.close()
  })

  test('could run nothing even if they got through: the policy of the page lets no script run', async () => {
    const page = await browser.newPage()
    const content = pageOf(specimen().report).replace(
      '</main>',
      '<script>window.hacked=1</script><img src="x" onerror="window.hacked=1"></main>',
    )
    await page.setContent(content)
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    await page.close()
  })
})
