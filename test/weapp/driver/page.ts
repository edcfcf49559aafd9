import path from 'node:path'
import { dist, invoke, type Runtime, showApp, stack, start } from './runtime'
import { allNodes, attribute, isTappable, type RenderedNode, textOf } from './tree'
import { chunks, FakeWx, networkCalls } from './wx'

/** One `setData` as it crossed to WeChat's renderer. */
export interface SetDataCall {
  bytes: number
  json: string
}

/** A page of the built package, running in WeChat's component runtime. */
export interface OpenPage {
  wx: FakeWx
  /** All that can be read on the page. */
  text(): string
  tree(): RenderedNode
  /** What a screen reader can reach by role, in reading order, by name. */
  names(role: string): string[]
  find(role: string, name: string | RegExp): RenderedNode | undefined
  tap(role: string, name: string | RegExp): Promise<void>
  /** Makes an element of a role say that something happened, e.g. a map's `markertap`. */
  fire(role: string, name: string | RegExp, event: string, detail: object): Promise<void>
  /** Types into the only input, or the one named. */
  type(text: string, name?: string | RegExp): Promise<void>
  /** Calls of `setData` since the page was opened, or since `forget`. */
  setData: SetDataCall[]
  /** What the page's share handlers answer. */
  share(kind: 'message' | 'timeline'): Record<string, unknown>
  hide(): Promise<void>
  show(): Promise<void>
  unload(): Promise<void>
  reachBottom(): Promise<void>
  scroll(scrollTop: number): Promise<void>
  settle(): Promise<void>
}

let runtime: Runtime | undefined
let wx = new FakeWx()
const loaded = new Map<string, string>()

/** A fresh stand-in for WeChat; configure it before `openPage`. One file shares it with the app it started. */
export function fakeWx(): FakeWx {
  const fresh = new FakeWx()
  if (runtime === undefined) {
    wx = fresh
    return wx
  }
  // app.js holds on to the object it was started with, and webpack keeps its chunks there: give that one
  // the fresh behaviour.
  for (const name of Object.keys(wx.api)) if (name !== chunks) delete wx.api[name]
  Object.assign(wx.api, fresh.api)
  const kept = wx.api
  wx = fresh
  Object.assign(wx, { api: kept })
  return wx
}

/** Opens `pages/<name>/index` of the built package with a query, as WeChat would. */
export async function openPage(
  name: string,
  query: Record<string, unknown> = {},
  fake = fakeWx(),
): Promise<OpenPage> {
  runtime ??= start(fake)
  const simulate = runtime
  const file = path.join(dist, 'pages', name, 'index')
  const id = loaded.get(file) ?? simulate.load(file, 'page', { rootPath: dist })
  loaded.set(file, id)

  const rendered = simulate.render(id)
  const { instance } = rendered
  const setData: SetDataCall[] = []
  const original = instance.setData
  if (typeof original !== 'function') throw new Error(`${name} has no setData`)
  // Only setData changes what is rendered.
  let drawn: RenderedNode | undefined
  instance.setData = (data: object, callback?: () => void) => {
    drawn = undefined
    const json = JSON.stringify(data)
    setData.push({ bytes: Buffer.byteLength(json), json })
    return original.call(instance, data, callback)
  }
  Object.assign(instance, { route: `pages/${name}/index`, is: `pages/${name}/index`, options: query })
  stack.push(instance)

  const host = document.createElement('div')
  document.body.append(host)
  rendered.attach(host)
  showApp()
  invoke(instance, 'onLoad', query)
  invoke(instance, 'onShow')
  invoke(instance, 'onReady')

  // React, Taro and the renderer each leave their part to a later turn: three turns, and as many to spare.
  const settle = async () => {
    for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve))
  }
  /** The app has no business with the network: whatever a test does, it may not have been asked. */
  const refuseNetwork = () => {
    const asked = fake.calls.filter((call) => networkCalls.some((forbidden) => forbidden === call.name))
    if (asked.length > 0) throw new Error(`${name} asked the network: ${asked.map((call) => call.name)}`)
  }
  const tree = () => {
    if (drawn !== undefined) return drawn
    const root = rendered.toJSON()
    // Below the last level of templates Taro nests components: slow on a phone, and not rendered here.
    const tooDeep = allNodes(root).filter(({ tagName }) => tagName === 'comp')
    if (tooDeep.length > 0) throw new Error(`${name}: ${tooDeep.length} elements lie deeper than baseLevel`)
    drawn = root
    return root
  }
  const find = (role: string, wanted: string | RegExp) =>
    allNodes(tree()).find(
      (node) => attribute(node, 'aria-role') === role && matches(attribute(node, 'aria-label'), wanted),
    )
  const element = (node: RenderedNode) => {
    const found = rendered.querySelector(`#${String(attribute(node, 'id'))}`)
    if (found === undefined) throw new Error(`not in the rendered page: ${textOf(node)}`)
    return found
  }
  await settle()

  return {
    wx: fake,
    text: () => textOf(tree()),
    tree,
    names: (role) =>
      allNodes(tree())
        .filter((node) => attribute(node, 'aria-role') === role)
        .map((node) => String(attribute(node, 'aria-label') ?? textOf(node))),
    find,
    async tap(role, wanted) {
      const node = find(role, wanted)
      if (!node) throw new Error(`no ${role} 「${wanted}」 on ${name}; there are: ${labelled(tree())}`)
      if (!isTappable(node)) throw new Error(`${role} 「${wanted}」 on ${name} cannot be tapped`)
      element(node).dispatchEvent('tap', { detail: {} })
      await settle()
      refuseNetwork()
    },
    async fire(role, wanted, event, detail) {
      const node = find(role, wanted)
      if (!node) throw new Error(`no ${role} 「${wanted}」 on ${name}; there are: ${labelled(tree())}`)
      element(node).dispatchEvent(event, { detail })
      await settle()
    },
    async type(text, wanted = /.*/) {
      const inputs = allNodes(tree()).filter(
        (node) => node.tagName === 'input' || node.tagName === 'wx-input',
      )
      const input = inputs.find((node) => matches(attribute(node, 'aria-label') ?? '', wanted))
      if (!input) throw new Error(`no input on ${name}`)
      element(input).dispatchEvent('input', { detail: { value: text } })
      await settle()
    },
    setData,
    share: (kind) => {
      const answer = invoke(instance, kind === 'message' ? 'onShareAppMessage' : 'onShareTimeline', {
        from: 'menu',
      })
      return typeof answer === 'object' && answer !== null ? { ...answer } : {}
    },
    async hide() {
      invoke(instance, 'onHide')
      await settle()
    },
    async show() {
      showApp()
      invoke(instance, 'onShow')
      await settle()
    },
    async unload() {
      refuseNetwork()
      invoke(instance, 'onUnload')
      stack.splice(stack.indexOf(instance), 1)
      await settle()
    },
    async reachBottom() {
      invoke(instance, 'onReachBottom')
      await settle()
    },
    async scroll(scrollTop) {
      invoke(instance, 'onPageScroll', { scrollTop })
      await settle()
    },
    settle,
  }
}

function matches(value: unknown, wanted: string | RegExp): boolean {
  return typeof value === 'string' && (typeof wanted === 'string' ? value === wanted : wanted.test(value))
}

function labelled(tree: RenderedNode): string {
  return allNodes(tree)
    .filter((node) => attribute(node, 'aria-role') !== undefined)
    .map((node) => `${attribute(node, 'aria-role')} 「${attribute(node, 'aria-label') ?? textOf(node)}」`)
    .join('、')
}
