import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Milliseconds to evaluate app.js and all it requires, and how many times the empty project's that is. */
export interface LaunchRow {
  what: string
  ours: number
  empty: number
  ratio: number
}

/** The two packages take turns, each time in a fresh context, so that what else the machine does hits both alike. */
export function measureLaunch(ours: string, empty: string): LaunchRow {
  const times: Record<'ours' | 'empty', number[]> = { ours: [], empty: [] }
  for (let i = 0; i < 25; i++) {
    times.ours.push(evaluate(ours))
    times.empty.push(evaluate(empty))
  }
  // The least of each: collecting other contexts' garbage only adds.
  const mine = Math.min(...times.ours)
  const floor = Math.min(...times.empty)
  return { what: 'evaluating app.js at launch, ms', ours: mine, empty: floor, ratio: mine / floor }
}

const nothing = () => undefined

function evaluate(dist: string): number {
  const system = () => ({ SDKVersion: '3.5.0', platform: 'ios' })
  const context = vm.createContext({
    wx: { getAppBaseInfo: system, getDeviceInfo: system, getSystemInfoSync: system, canIUse: () => true },
    App: nothing,
    Page: nothing,
    Component: nothing,
    getApp: nothing,
    getCurrentPages: () => [],
    setTimeout,
    clearTimeout,
    console,
  })
  const loaded = new Map<string, { exports: unknown }>()
  const requireFile = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const code = readFileSync(file, 'utf8')
    const run: unknown = vm.runInContext(`(function (require, module, exports) {${code}\n})`, context)
    if (typeof run !== 'function') throw new Error(`${file} is no script`)
    run(
      (name: string) => requireFile(path.join(path.dirname(file), name.replace(/(\.js)?$/, '.js'))),
      module,
      module.exports,
    )
    return module.exports
  }
  const before = process.cpuUsage()
  requireFile(path.resolve(dist, 'app.js'))
  const { user, system: inSystem } = process.cpuUsage(before)
  return (user + inSystem) / 1000
}
