import { JSDOM } from 'jsdom'
import { z } from 'zod'
import compiler from '../weapp/driver/compiler'
import { allNodes } from '../weapp/driver/tree'
import { titled } from '../weapp/pages'

/** What opening a page costs between WeChat's two threads. */
export const renderRow = z.object({
  page: z.string(),
  calls: z.number(),
  bytes: z.number(),
  nodes: z.number(),
})
export type RenderRow = z.infer<typeof renderRow>

/** Opens pages of the built package in WeChat's component runtime: all of them, or those asked for. */
export async function measureFirstRenders(pages = titled): Promise<RenderRow[]> {
  compiler()
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  const names = [
    'window',
    'document',
    'Element',
    'Node',
    'Text',
    'Event',
    'CustomEvent',
    'HTMLElement',
    'MutationObserver',
  ] as const
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true })
  const { openPage } = await import('../weapp/driver/page')
  const rows: RenderRow[] = []
  for (const { name, page, query } of pages) {
    const opened = await openPage(page, query)
    rows.push({
      page: name,
      calls: opened.setData.length,
      bytes: opened.setData[0]?.bytes ?? 0,
      nodes: allNodes(opened.tree()).length,
    })
    await opened.unload()
  }
  return rows
}
