/**
 * `npm start`: checks the dataset, builds the WeChat package and the browser preview, and serves the
 * preview until Ctrl-C.
 */
import path from 'node:path'
import { datasetFolder } from '../config/dataset-folder'
import { serve } from '../tools/browser/serve'
import { compileDataset } from '../tools/dataset/compile'
import { printFaults } from '../tools/dataset/fault'
import { type Build, build } from './build'

/** Where the preview is served unless another program is there. */
export const previewPort = 10086

interface Start {
  /** The project's folder. */
  root: string
  /** The preview's port, or the one after which the next free one is looked for. */
  wanted: number
  build(what: Build): Promise<unknown>
}

/** Resolves once the preview is served; the server keeps the process alive. Rejects with what to put right. */
export async function start({ root, wanted, build }: Start): Promise<void> {
  const { faults } = compileDataset(datasetFolder())
  if (faults) throw new Error(printFaults(datasetFolder(), faults))
  for (const platform of ['weapp', 'h5'] as const) {
    console.log(`正在构建 dist/${platform} …`)
    await build({ platform })
  }
  const { port } = await serve([path.join(root, 'dist/h5')], wanted)
  if (port !== wanted) console.log(`端口 ${wanted} 被占用，改用 ${port}。`)
  console.log(`
微信小程序包：${path.join(root, 'dist/weapp')}
  打开方法：微信开发者工具 → 导入项目 → 选择 ${root} → AppID 选「测试号」
浏览器预览：http://localhost:${port}
  按 Ctrl-C 结束`)
}

if (require.main === module) {
  start({ root: path.resolve(__dirname, '..'), wanted: previewPort, build }).catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
