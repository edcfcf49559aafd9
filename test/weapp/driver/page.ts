import path from 'node:path'
import { allNodes, attribute, isTappable, type RenderedNode, textOf } from './tree'
import { FakeWx } from './wx'

const dist = path.resolve('dist', process.env.PACKAGE ?? 'weapp')

/** One `setData` as it crossed to WeChat's renderer. */
export interface SetDataCall {
  bytes: number
  keys: string[]
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
  settle(): Promise<void>
}

interface Runtime {
  load(file: string, tag: string, options: object): string
  render(id: string): Rendered
}

interface Rendered {
  instance: Record<string, unknown>
  attach(parent: HTMLElement): void
  toJSON(): RenderedNode
  querySelector(selector: string): { dispatchEvent(name: string, options?: object): void } | undefined
}

let runtime: Runtime | undefined
let wx = new FakeWx()
const loaded = new Map<string, string>()
const stack: Record<string, unknown>[] = []

/** Starts the app once for each test file: WeChat too evaluates app.js once. */
function start(fake: FakeWx): Runtime {
  Object.assign(globalThis, {
    App: (app: Record<string, unknown>) => Object.assign(globalThis, { getApp: () => app }),
    getApp: () => undefined,
    getCurrentPages: () => stack,
    wx: fake.api,
    __wxConfig: {},
  })
  const simulate: Runtime = require('miniprogram-simulate')
  Object.assign(globalThis, { wx: fake.api, Page: definePage })
  require(path.join(dist, 'app.js'))
  const app = (globalThis as unknown as { getApp(): Record<string, unknown> }).getApp()
  invoke(app, 'onLaunch', { path: '', query: {}, scene: 1001 })
  return simulate
}

/** WeChat's pages are components whose functions are methods. */
function definePage(options: Record<string, unknown>): void {
  const methods = Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value === 'function'))
  const component = (globalThis as unknown as { Component(definition: object): void }).Component
  component({ data: options.data, methods })
}

function invoke(target: Record<string, unknown>, name: string, ...args: unknown[]): unknown {
  const method = target[name]
  return typeof method === 'function' ? method.apply(target, args) : undefined
}

/** A fresh stand-in for WeChat; configure it before `openPage`. One file shares it with the app it started. */
export function fakeWx(): FakeWx {
  const fresh = new FakeWx()
  if (runtime === undefined) {
    wx = fresh
    return wx
  }
  // app.js holds on to the object it was started with: give that one the fresh behaviour.
  for (const name of Object.keys(wx.api)) delete wx.api[name]
  Object.assign(wx.api, fresh.api)
  const kept = wx.api
  wx = fresh
  Object.assign(wx, { api: kept })
  return wx
}

/** Opens `pages/<name>/index` of the built package with a query, as WeChat would. */
export async function openPage(name: string, query: Record<string, string> = {}, fake = fakeWx()): Promise<OpenPage> {
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
  instance.setData = (data: object, callback?: () => void) => {
    setData.push({ bytes: Buffer.byteLength(JSON.stringify(data)), keys: Object.keys(data) })
    return original.call(instance, data, callback)
  }
  Object.assign(instance, { route: `pages/${name}/index`, is: `pages/${name}/index`, options: query })
  stack.push(instance)

  const host = document.createElement('div')
  document.body.append(host)
  rendered.attach(host)
  invoke(instance, 'onLoad', query)
  invoke(instance, 'onShow')
  invoke(instance, 'onReady')

  const settle = async () => {
    for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const tree = () => rendered.toJSON()
  const find = (role: string, wanted: string | RegExp) =>
    allNodes(tree()).find((node) => attribute(node, 'aria-role') === role && matches(attribute(node, 'aria-label'), wanted))
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
    },
    async type(text, wanted = /.*/) {
      const inputs = allNodes(tree()).filter((node) => node.tagName === 'input' || node.tagName === 'wx-input')
      const input = inputs.find((node) => matches(attribute(node, 'aria-label') ?? '', wanted))
      if (!input) throw new Error(`no input on ${name}`)
      element(input).dispatchEvent('input', { detail: { value: text } })
      await settle()
    },
    setData,
    share: (kind) => {
      const answer = invoke(instance, kind === 'message' ? 'onShareAppMessage' : 'onShareTimeline', { from: 'menu' })
      return typeof answer === 'object' && answer !== null ? { ...answer } : {}
    },
    async hide() {
      invoke(instance, 'onHide')
      await settle()
    },
    async show() {
      invoke(instance, 'onShow')
      await settle()
    },
    async unload() {
      invoke(instance, 'onUnload')
      stack.splice(stack.indexOf(instance), 1)
      await settle()
    },
    async reachBottom() {
      invoke(instance, 'onReachBottom')
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
