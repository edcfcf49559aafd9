import type { Diagnostic } from '../diagnostic'
import { textNodes } from '../json-path'
import type { Content } from '../read'

/** What `npm run new:article` writes wherever an editor still has to write. */
export const missing = '待编辑补写'

/** What it says of the summary under a title. */
export const briefHint = '谁受益、要做什么、找谁。'

/** Articles that nobody has written yet: what a stub says to its editor would be read by residents. */
export function unfinishedArticles(content: Content): Diagnostic[] {
  const file = 'news.json'
  return textNodes(content[file]).flatMap(({ path, value }) => {
    const left = [missing, briefHint].find((words) => value.includes(words))
    if (left === undefined) return []
    return [
      { file, path, problem: `还没写：留着模板里的「${left}」`, advice: '写上内容；写不出就删掉整篇文章' },
    ]
  })
}
