import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The release that `npm run build:weapp` built. */
export const release = path.resolve('dist/weapp')

/** Every file of the release, relative to its folder. */
export const files = readdirSync(release, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(path.join(release, file)).isFile(),
)

export const bytes = (file: string) => statSync(path.join(release, file)).size
export const read = (file: string) => readFileSync(path.join(release, file), 'utf8')

/** What WeChat's code-quality check counts as images and audio. */
export const media = files.filter((file) => /\.(png|jpe?g|gif|svg|webp|mp3|m4a|aac|wav)$/i.test(file))
