import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The mini-program's own AppID, from `project.private.config.json`, where WeChat's developer tools look for it too.
 * `undefined` where it is not set, or is the test account's. Throws a sentence for what is no AppID.
 */
export function readAppId(root = path.resolve(__dirname, '..')): string | undefined {
  let text: string
  try {
    text = readFileSync(path.join(root, 'project.private.config.json'), 'utf8')
  } catch {
    return undefined
  }
  const appId = /"appid"\s*:\s*"([^"]*)"/.exec(text)?.[1]
  if (appId === undefined || appId === '' || appId === 'touristappid') return undefined
  if (/^wx[0-9a-f]{16}$/.test(appId)) return appId
  throw new Error(
    `project.private.config.json 里的 appid「${appId}」不是 AppID：照公众平台上的抄，wx 开头，共 18 位`,
  )
}
