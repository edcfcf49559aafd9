import { z } from 'zod'
import { day, described, example, named, schemaPointer, text } from './fields'

const sheet = z.strictObject({
  id: example(
    described(z.string().regex(/^[a-z]{1,8}-?\d{1,6}$/), '编号', '地点的编号：印出去就不能改'),
    'jw07',
  ),
  number: described(z.int().min(1).max(99999), '站号', '墙上印的数字：印出去就不能改'),
  host: described(
    z.string().regex(/^[a-z0-9.-]+$/),
    '域名',
    '码里的域名：要一直留在 codeHosts 里；印的是小程序码就不写',
  ).optional(),
  path: described(
    z.string().regex(/^\/(?:[A-Za-z0-9_-]+\/)*$/),
    '码的路径',
    '码里域名和站号之间的部分；印的是小程序码就不写',
  ).optional(),
  paper: described(
    named(z.enum(['a4', 'a3', 'a5']), { a4: '海报', a3: '大海报', a5: '门窗卡' }),
    '哪种纸',
    'a4、a3 是海报，a5 是门窗卡',
  ),
  date: day('哪天印的'),
  where: text(30, '贴在哪', '找得到就行：门口右侧'),
  version: example(
    described(z.string().regex(/^[2-9A-HJ-NP-Z]{4}$/), '版次', '印在海报最下面的四个字符：内容变了，它就变'),
    '7K3M',
  ),
})

/** `printed.json`: what hangs on walls. The command that prints adds to it; a row stays for as long as its sheet may hang. */
export const printedSchema = z.strictObject({
  $schema: schemaPointer,
  printed: described(z.array(sheet), '墙上贴着的', '一张一条，npm run posters 印的时候自己加；不用手写'),
})
