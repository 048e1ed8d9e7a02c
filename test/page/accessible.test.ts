import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch } from '../support/browser.ts'
import { unavailable } from '../support/unavailable.ts'
import { pages } from './pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How a reader may meet the page: what the system asks for, or what was chosen on the page itself. */
const modes: readonly { readonly mode: string; readonly system?: BrowserContextOptions; readonly choose?: readonly string[] }[] = [
  { mode: 'plain' },
  { mode: 'dark, by the system', system: { colorScheme: 'dark' } },
  { mode: 'high contrast, by the system', system: { contrast: 'more' } },
  { mode: 'dark high contrast, by the system', system: { contrast: 'more', colorScheme: 'dark' } },
  { mode: 'forced colours', system: { forcedColors: 'active' } },
  { mode: 'light, chosen on a dark system', system: { colorScheme: 'dark' }, choose: ['colour-light'] },
  { mode: 'dark, chosen', choose: ['colour-dark'] },
  { mode: 'high contrast and huge type, chosen', choose: ['colour-contrast', 'size-huge'] },
  { mode: 'large type, chosen', choose: ['size-large'] },
]
const widths = [320, 1280]

describe.skipIf(unavailable(!hasChromium, '没有 Chromium，网页的无障碍不在浏览器里检查'))('a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => browser.close())

  const cases = modes.flatMap(mode => widths.map(width => ({ ...mode, width })))

  test.each(cases)('has no fault that axe knows: $mode, $width px', async ({ mode, system = {}, choose = [], width }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, ...system })
    const page = await context.newPage()
    // Every page is looked at as it comes; the modes differ in colour and size only, so there two pages stand for all.
    for (const { name, content } of pages().filter(each => mode === 'plain' || ['specimen', 'charted'].includes(each.name))) {
      await page.setContent(content)
      await select(page, choose)
      await page.evaluate(axe)
      // What axe puts on the window is described by its own types.
      const result = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run())
      const faults = result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${name} ${id}: ${node.target.join(' ')}`))
      expect(faults).toEqual([])
      expect(result.passes.length).toBeGreaterThan(10)
    }
    await context.close()
  })

  // Colours take no room.
  const sizes = cases.filter(({ choose = [] }) => choose.length === 0 || choose.some(choice => choice.startsWith('size')))

  test.each(sizes.filter(({ system }) => system === undefined))(
    'never has to be moved sideways: $mode, $width px',
    async ({ system = {}, choose = [], width }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, ...system })
      const page = await context.newPage()
      for (const { content } of pages()) {
        await page.setContent(content)
        await select(page, choose)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      await context.close()
    },
  )

  test.each(widths)(
    'loses nothing when a reader widens the spaces between lines, words and letters (WCAG 2.1, 1.4.12), %i px',
    async width => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true })
      const page = await context.newPage()
      for (const { content } of pages()) {
        await page.setContent(content)
        await page.addStyleTag({
          content: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
        })
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('main *, nav *, header *')]
            .filter(
              each =>
                getComputedStyle(each).overflowX === 'hidden' &&
                !each.classList.contains('unseen') &&
                each.scrollWidth > each.clientWidth + 1,
            )
            .map(each => each.outerHTML.slice(0, 80)),
        )
        expect(cut).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      await context.close()
    },
  )

  test('obeys the choices made on it, by keyboard, without a script', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.setContent(pages()[0]?.content ?? '')
    const look = () =>
      page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).fontSize])
    expect(await look()).toEqual(['rgb(253, 252, 249)', '16px'])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    expect(await look()).toEqual(['rgb(0, 0, 0)', '25.6px'])
    await context.close()
  })

  test('says the same when it is copied, with its figures marked or not', async () => {
    const page = await browser.newPage()
    const text = async (index: number): Promise<string> => {
      await page.setContent(pages()[index]?.content ?? '')
      return page.evaluate(() =>
        [...document.querySelectorAll('main p, main h1, main h2, main h3, main td')].map(node => node.textContent).join('\n'),
      )
    }
    const [marked, bare] = [await text(0), await text(1)]
    expect(marked).toBe(bare)
    expect(marked).toContain('纠错率31.4%。约1.2万人次')
    await page.close()
  })
})

async function select(page: Page, choices: readonly string[]): Promise<void> {
  if (choices.length === 0) return
  await page.click('summary')
  for (const choice of choices) await page.check(`#${choice}`)
}
