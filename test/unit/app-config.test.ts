import theme from '../../src/theme.json'
import { neighbourhood } from '../fixtures/places'

/** The pages of the app as a build of this platform has them, with the page `catalogue` wanted or not. */
function pagesOf(platform: 'weapp' | 'h5', withCatalogue: boolean): string[] {
  Object.assign(globalThis, {
    FEATURE_FLAGS: neighbourhood,
    LIGHT_THEME: theme.light,
    WITH_CATALOGUE: withCatalogue,
    defineAppConfig: (config: unknown) => config,
  })
  Object.assign(process.env, { TARO_ENV: platform })
  let pages: string[] = []
  jest.isolateModules(() => {
    pages = require('../../src/app.config').default.pages
  })
  return pages
}

test('the page with every component is in the preview of those who work on them, and in no release', () => {
  expect(pagesOf('h5', true)).toContain('pages/catalogue/index')
  expect(pagesOf('h5', false)).not.toContain('pages/catalogue/index')
  expect(pagesOf('weapp', true)).not.toContain('pages/catalogue/index')
  expect(pagesOf('h5', false)).toEqual(pagesOf('weapp', false))
})
