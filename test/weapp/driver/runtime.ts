import path from 'node:path'
import type { RenderedNode } from './tree'
import type { FakeWx } from './wx'

/** The package under test: `dist/weapp`, or another one that a test has built. */
export const dist = path.resolve('dist', process.env.PACKAGE ?? 'weapp')

export interface Runtime {
  load(file: string, tag: string, options: object): string
  render(id: string): Rendered
}

export interface Rendered {
  instance: Record<string, unknown>
  attach(parent: HTMLElement): void
  toJSON(): RenderedNode
  querySelector(selector: string): { dispatchEvent(name: string, options?: object): void } | undefined
}

/** The pages that are open, the last on top. */
export const stack: Record<string, unknown>[] = []

/** Starts the app once for each test file: WeChat too evaluates app.js once. */
export function start(fake: FakeWx): Runtime {
  Object.assign(globalThis, {
    App: defineApp,
    getApp: () => undefined,
    getCurrentPages: () => stack,
    wx: fake.api,
    __wxConfig: {},
  })
  const simulate: Runtime = require('miniprogram-simulate')
  Object.assign(globalThis, { wx: fake.api, Page: definePage })
  require(path.join(dist, 'app.js'))
  invoke(theApp(), 'onLaunch', { path: '', query: {}, scene: 1001 })
  return simulate
}

/** WeChat shows the app before its page: at a launch, and when the reader comes back from elsewhere. */
export function showApp(): void {
  invoke(theApp(), 'onShow', { path: '', query: {}, scene: 1001 })
}

function theApp(): Record<string, unknown> {
  return (globalThis as unknown as { getApp(): Record<string, unknown> }).getApp()
}

function defineApp(app: Record<string, unknown>): void {
  Object.assign(globalThis, { getApp: () => app })
}

/** WeChat's pages are components whose functions are methods. */
function definePage(options: Record<string, unknown>): void {
  const methods = Object.fromEntries(
    Object.entries(options).filter(([, value]) => typeof value === 'function'),
  )
  const component = (globalThis as unknown as { Component(definition: object): void }).Component
  component({ data: options.data, methods })
}

export function invoke(target: Record<string, unknown>, name: string, ...args: unknown[]): unknown {
  const method = target[name]
  return typeof method === 'function' ? method.apply(target, args) : undefined
}
