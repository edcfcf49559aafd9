import { JSDOM } from 'jsdom'
import { allNodes } from '../../test/weapp/driver/tree'
import { titled } from '../../test/weapp/pages'
import compiler from '../../test/weapp/driver/compiler'

/** What opening a page costs between WeChat's two threads. */
export interface RenderRow {
  page: string
  calls: number
  bytes: number
  nodes: number
}

/** Opens every page of the built package in WeChat's component runtime. */
export async function measureFirstRenders(): Promise<RenderRow[]> {
  compiler()
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  const names = ['window', 'document', 'Element', 'Node', 'Text', 'Event', 'CustomEvent', 'HTMLElement', 'MutationObserver'] as const
  for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true })
  const { openPage } = await import('../../test/weapp/driver/page')
  const rows: RenderRow[] = []
  for (const { name, page, query } of titled) {
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
