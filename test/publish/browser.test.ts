import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SiteFile } from '../../packages/publish/src/index.ts'
import { hasChromium, launch } from '../support/browser.ts'
import { unavailable } from '../support/unavailable.ts'
import { hostileEntries } from './hostile-entries.ts'
import { columnPages, inventedColumn } from './invented-column.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

function writeSite(files: readonly SiteFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-column-'))
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

describe.skipIf(unavailable(!hasChromium, '没有 Chromium，专栏不在浏览器里检查'))('a column opened from a folder', () => {
  let browser: Browser
  let folder: string
  let hostile: string
  let paths: readonly string[]
  beforeAll(async () => {
    browser = await launch()
    const { files } = await inventedColumn()
    folder = writeSite(files)
    hostile = writeSite(columnPages(hostileEntries, new Map(hostileEntries.map(({ slug }) => [slug, '复议']))))
    const one = (start: string): string => files.find(({ path }) => path.startsWith(start) && path.endsWith('.html'))?.path ?? ''
    paths = ['index.html', 'timeliness.html', 'search.html#q=复议', 'figures.html', one('years/'), one('bodies/'), one('reports/')]
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
    rmSync(hostile, { recursive: true })
  })

  const open = async (root: string, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    const [file = '', hash] = path.split('#')
    await page.goto(`${pathToFileURL(join(root, file)).href}${hash === undefined ? '' : `#${encodeURI(hash)}`}`)
    return page
  }

  const modes: readonly (readonly [string, BrowserContextOptions])[] = [
    ['plain', {}],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { contrast: 'more', colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ]

  // The modes differ in colour only: there three pages stand for all, at one width.
  const cases = modes.flatMap(([mode, system]) =>
    (mode === 'plain' ? [320, 1280] : [1280]).map(width => ({ mode, system, width, pages: mode === 'plain' ? 7 : 3 })),
  )

  test.each(cases)('has no fault that axe knows and never has to be moved sideways: $mode, $width px', async ({ system, width, pages }) => {
    for (const path of paths.slice(0, pages)) {
      const page = await open(folder, path, { viewport: { width, height: 800 }, ...system })
      await page.evaluate(axe)
      // What axe puts on the window is described by its own types.
      const result = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run())
      expect(result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${path} ${id}: ${node.target.join(' ')}`))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
      await page.context().close()
    }
  })

  test('is searched without a server, and a result leads to a report', async () => {
    const page = await open(folder, 'search.html')
    await page.getByRole('searchbox').fill('临江区 纠错率')
    await page.getByText('找到3份报告').waitFor()
    const found = page.getByRole('list').locator('a[href^="reports/"]')
    expect(await found.count()).toBe(3)
    expect(await found.first().textContent()).toBe('云溪市临江区人民政府关于2024年法治政府建设情况的报告')
    await found.first().click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('临江区')
    await page.goBack()
    await page.getByRole('searchbox').fill('没有这样的词')
    await page.getByText('没有找到含有“没有这样的词”的报告').waitFor()
    await page.context().close()
  })

  test('without scripts the search says where else to look, and every other page is whole', async () => {
    const page = await open(folder, 'search.html', { javaScriptEnabled: false })
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await page.getByRole('link', { name: '按年度或按机关查找' }).click()
    await page.getByRole('link', { name: '云溪市临江区人民政府2024年度报告' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2024年法治政府建设情况的报告')
    await page.getByRole('link', { name: '2024年', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2024年度')
    await page.context().close()
  })

  test('hostile words leave feed and sitemap well-formed', async () => {
    const page = await (await browser.newContext()).newPage()
    for (const name of ['feed.xml', 'sitemap.xml']) {
      const told = await page.evaluate(
        xml => {
          const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
          return { name: documentElement.localName, faults: documentElement.querySelectorAll('parsererror').length }
        },
        readFileSync(join(hostile, name), 'utf8'),
      )
      expect(told).toEqual({ name: name === 'feed.xml' ? 'feed' : 'urlset', faults: 0 })
    }
    await page.context().close()
  })

  test.each(['index.html', 'years/2024.html', 'timeliness.html', 'figures.html', 'search.html#q=复议'])(
    'hostile words stay words: %s',
    async path => {
      const page = await open(hostile, path)
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      page.on('dialog', dialog => void dialog.dismiss())
      await page.waitForTimeout(100)
      const found = await page.evaluate(() => ({
        hacked: 'hacked' in window,
        foreign: document.querySelectorAll('img, svg, iframe, base, object, embed, [style], meta[http-equiv=refresh]').length,
        handlers: [...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames().filter(name => name.startsWith('on'))),
        links: [...document.querySelectorAll('a')].map(link => link.protocol).filter(protocol => protocol !== 'file:'),
        listed: document.querySelectorAll('a[href*="reports/2024-"]').length,
      }))
      expect(found).toEqual({ hacked: false, foreign: 0, handlers: [], links: [], listed: path === 'figures.html' ? 0 : found.listed })
      if (path !== 'figures.html') expect(found.listed).toBeGreaterThanOrEqual(hostileEntries.length)
      expect(requests).toEqual([])
      await page.context().close()
    },
  )
})
