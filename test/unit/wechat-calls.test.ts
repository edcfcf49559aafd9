import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { asynchronous, synchronous } from '../../config/taro/wechat-calls'

const platform = path.resolve(__dirname, '../../src/platform')

/** Every call of WeChat in `src/platform`, by name. */
const made = new Set(
  readdirSync(platform).flatMap((file) =>
    [...readFileSync(path.join(platform, file), 'utf8').matchAll(/\bTaro\.(\w+)/g)].map(([, name]) => name),
  ),
)

test('the package carries each call of WeChat that the app makes, and no other', () => {
  expect([...asynchronous, ...synchronous].sort()).toEqual([...made].sort())
})
