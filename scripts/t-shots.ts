import path from 'node:path'
import { launchBrowser } from '../test/browser/launch'
import { fonts, openPreview, showWhole } from '../test/browser/preview'
import { serve } from './serve'
const pages: Record<string,string> = { stations:'stations', site:'place?scene=jw07', site8:'place?scene=jw08', place:'place?id=jw05', place3:'place?id=jw03', lost:'place?scene=s12' }
const looks: Record<string, any> = { light:{}, dark:{dark:true}, elder:{size:'large'}, narrow:{width:320}, big:{size:'largest', width: 320} }
async function main(){
  const only = process.argv.slice(2)
  const { server, port } = await serve([path.resolve('dist/h5-b'), path.resolve(fonts)], 0)
  const browser = await launchBrowser()
  for (const [n,t] of Object.entries(pages)) for (const [l,v] of Object.entries(looks)) {
    if (only.length && !only.includes(`${n}-${l}`)) continue
    const { page, close, errors } = await openPreview(browser, { target: t, ...v }, `http://localhost:${port}`)
    if (n==='stations' && l!=='dark') { await page.getByLabel('我在…附近').click(); await page.waitForTimeout(200); await page.screenshot({path:`/tmp/engb/shots/${n}-${l}-panel.png`}); await page.getByLabel('街道办事处', {exact:true}).click(); await page.waitForTimeout(300) }
    await showWhole(page)
    await page.screenshot({ path: `/tmp/engb/shots/${n}-${l}.png` })
    if (errors.length) console.log(n,l,errors)
    await close()
  }
  await browser.close(); server.close()
}
main()
