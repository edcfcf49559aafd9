import { openPreview } from '../../tools/browser/preview'
import { licencesIn, namedIn } from '../fixtures/licences'
import { connect } from './connect'

jest.setTimeout(60_000)

test('the preview names all that others wrote and it holds, and nothing else', async () => {
  const browser = await connect()
  const { page, close } = await openPreview(browser, { target: 'about' })
  const words = await page.locator('.app').textContent()
  await close()
  await browser.close()
  expect(namedIn(words ?? '')).toEqual(licencesIn('dist/h5/licences.json').names)
})
