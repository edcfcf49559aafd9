/**
 * `npm run build:site`: writes the pages that a phone without WeChat sees into `dist/site`, plain files for any web
 * server or object storage. `--dataset <name or path>` chooses another neighbourhood. docs/publish.md says where they go.
 */
import path from 'node:path'
import { readAppId } from '../config/app-id'
import { datasetFolder } from '../config/dataset-folder'
import type { DatasetModules } from '../tools/dataset/compile'
import { codeAddress } from '../tools/print/wall-code'
import { buildSite } from '../tools/site/build-site'
import { checkFiles } from '../tools/site/check-files'
import type { Site, SiteFile } from '../tools/site/site'
import { headerPolicy } from '../tools/site/style'
import { compiledDataset } from './compiled-dataset'
import { datasetLine, takeDataset } from './dataset-option'
import { runCommand } from './run-command'
import { writing } from './write-failure'

const target = path.join('dist', 'site')

/** What the pages of a dataset are made of. Throws a sentence where nobody has said under which host they are. */
export function siteFor(root: string, { neighbourhood, places }: DatasetModules): Site {
  const [host] = neighbourhood.codeHosts ?? []
  if (host === undefined)
    throw new Error('不知道网站的域名：在 neighbourhood.json 的 codeHosts 里写上，例如 ["jw.example.cn"]')
  return { neighbourhood, places, host, appId: readAppId(root), now: Date.now() }
}

/** Builds the site of a dataset in the project's folder. Throws a sentence where it cannot. */
export function buildSiteIn(root: string, modules: DatasetModules): SiteFile[] {
  const site = siteFor(root, modules)
  const checks = checkFiles(datasetFolder())
  return writing(target, () => buildSite(site, checks, path.join(root, target)))
}

function main(): void {
  const [option] = takeDataset(process.argv.slice(2))
  if (option !== undefined) throw new Error('只能写 --dataset（哪一个社区）')
  console.log(datasetLine())
  const modules = compiledDataset()
  const files = buildSiteIn(path.resolve(__dirname, '..'), modules)
  console.log(summaryOf(files, modules))
}

/** What is said of a site that was built: where it lies, whether it may be published, and what its server has to send. */
export function summaryOf(files: readonly SiteFile[], { neighbourhood }: DatasetModules): string {
  const pages = files.filter(({ path: file }) => file.endsWith('.html'))
  const isPlaceholder = codeAddress(neighbourhood) === undefined
  return [
    `✓ ${target}（${pages.length} 页）`,
    isPlaceholder &&
      `! ${neighbourhood.codeHosts?.[0]} 是占位的域名，能看不能发布：codeHosts 第一个写上自己的域名`,
    '网站服务器要发的响应头（docs/publish.md 里写着放在哪）：',
    `  Content-Security-Policy: ${headerPolicy}`,
  ]
    .filter(Boolean)
    .join('\n')
}

if (require.main === module) runCommand(main)
