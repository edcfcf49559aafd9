import { readdirSync } from 'node:fs'
import path from 'node:path'

/** What a component has been given once, in the catalogue or by another component in it. */
export interface Given {
  component: string
  byCatalogue: boolean
  props: Record<string, unknown>
}

type Component = (props: Record<string, unknown>) => unknown
type Jsx = (type: unknown, props: Record<string, unknown>, key?: string) => unknown

/** Renders the catalogue as a browser would, in both sizes of type, and notes what every component is given. */
export function givenInCatalogue(): Given[] {
  const noted: { type: unknown; by: unknown; props: Record<string, unknown> }[] = []
  let rendering: unknown
  let elder = false
  const noting = new Map<Component, Component>()
  const watched = (type: Component) => {
    const known = noting.get(type)
    if (known) return known
    const component: Component = (props) => {
      rendering = type
      return type(props)
    }
    noting.set(type, component)
    return component
  }
  const noteAnd = (jsx: Jsx) => (type: unknown, props: Record<string, unknown>, key?: string) => {
    noted.push({ type, by: rendering, props })
    return jsx(isComponent(type) ? watched(type) : type, props, key)
  }

  Object.assign(process.env, { TARO_ENV: 'h5' })
  const { jsx, jsxs, Fragment } = jest.requireActual<{ jsx: Jsx; jsxs: Jsx; Fragment: unknown }>(
    'react/jsx-runtime',
  )
  jest.doMock('react/jsx-runtime', () => ({ jsx: noteAnd(jsx), jsxs: noteAnd(jsxs), Fragment }))
  jest.doMock('@tarojs/components', () => ({ View: element, Text: element, Button: element }))
  jest.doMock('@/components/quiet-input', () => ({ QuietInput: element }))
  jest.doMock('@/platform/navigation', () => ({ openTab: () => undefined }))
  jest.doMock('@/components/type-size', () => ({ useTypeSize: () => ({ scale: 1, elder }) }))
  jest.doMock('@/platform/type-size', () => ({}))
  for (const file of [...filesIn('src/components'), ...filesIn('src/pages/catalogue')]) {
    if (file.endsWith('.scss')) jest.doMock(file, () => ({}))
  }

  const names = new Map(
    filesIn('src/components')
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => Object.entries<unknown>(require(file)).map(([name, value]) => [value, name])),
  )
  const { renderToStaticMarkup } = jest.requireActual<{ renderToStaticMarkup(page: unknown): string }>(
    'react-dom/server',
  )
  const { default: Catalogue } = require(path.resolve('src/pages/catalogue/index.tsx'))
  for (elder of [false, true]) renderToStaticMarkup(jsx(Catalogue, {}))
  return noted.flatMap(({ type, by, props }) => {
    const component = names.get(type)
    return component === undefined ? [] : [{ component, byCatalogue: !names.has(by), props }]
  })
}

/** What is no component of ours: only what stands within it counts. */
const element: Component = ({ children = null }) => children

const filesIn = (folder: string) => readdirSync(folder).map((file) => path.resolve(folder, file))

/** A function that React calls: of a class it makes an instance. */
const isComponent = (type: unknown): type is Component =>
  typeof type === 'function' && type.prototype?.render === undefined
