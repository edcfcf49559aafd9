import type { Diagnostic } from '../diagnostic'
import { type JsonNode, nodesAt, numberAt, textAt } from '../json-path'
import type { Content } from '../read'

/**
 * What is printed on walls cannot be changed any more: an id, a number, a host or a path that the register
 * (`printed.json`) holds and the dataset has lost. Each is said once, where it is to be put right.
 */
export function lostFromWalls(content: Content): Diagnostic[] {
  const found = nodesAt(content['printed.json'], 'printed[]').flatMap((sheet) => [
    ...lostPlace(sheet, content),
    ...lostAddress(sheet, content),
  ])
  const said = new Set<string>()
  return found.filter(({ problem }) => !said.has(problem) && said.add(problem))
}

/** The ids on walls, whether the places still have them or not. */
export function idsOnWalls(content: Content): string[] {
  return nodesAt(content['printed.json'], 'printed[]').flatMap(({ value }) => textAt(value, 'id') ?? [])
}

function lostPlace({ path, value: sheet }: JsonNode, content: Content): Diagnostic[] {
  const file = 'places.json'
  const [id, number] = [textAt(sheet, 'id'), numberAt(sheet, 'number')]
  if (id === undefined || number === undefined || !(file in content)) return []
  const places = nodesAt(content[file], 'places[]')
  const same = places.find(({ value }) => textAt(value, 'id') === id)
  if (same !== undefined) {
    const written = numberAt(same.value, 'number')
    if (written === number) return []
    return [
      {
        file,
        path: [...same.path, 'number'],
        problem: `墙上的 ${id} 印的是 ${number} 号站，这里${written === undefined ? '没写站号' : `写成了 ${written} 号`}`,
        advice: `改回 "number": ${number}；印出去的站号不能改，也不能给别的站用`,
      },
    ]
  }
  const renamed = places.find(({ value }) => numberAt(value, 'number') === number)
  const written = textAt(renamed?.value, 'id')
  if (renamed !== undefined && written !== undefined) {
    return [
      {
        file,
        path: [...renamed.path, 'id'],
        problem: `墙上印着 ${id}（${number} 号站），这里把编号改成了 ${written}`,
        advice: `改回 "id": "${id}"；印出去的编号不能改`,
      },
    ]
  }
  return [
    {
      file: 'printed.json',
      path,
      problem: `墙上印着 ${id}（${number} 号站），地点里没有它了`,
      advice: '站撤了也不删，旧码还会有人扫：把它加回 places.json，写上 "retired" 和停用的日期',
    },
  ]
}

function lostAddress({ value: sheet }: JsonNode, content: Content): Diagnostic[] {
  const file = 'neighbourhood.json'
  const [host, path] = [textAt(sheet, 'host'), textAt(sheet, 'path')]
  if (!(file in content)) return []
  const hosts = nodesAt(content[file], 'codeHosts[]').map(({ value }) => value)
  const written = textAt(content[file], 'codePath') ?? '/s/'
  const lost: Diagnostic[] = []
  if (host !== undefined && !hosts.includes(host))
    lost.push({
      file,
      path: ['codeHosts'],
      problem: `墙上的码用的域名是 ${host}，codeHosts 里没有它`,
      advice: `在 codeHosts 里加上 "${host}"，新域名写在它前面；印出去的码要一直认`,
    })
  if (path !== undefined && path !== written)
    lost.push({
      file,
      path: ['codePath'],
      problem: `墙上的码用的路径是 ${path}，这里是 ${written}`,
      advice: `改回 "codePath": "${path}"；印出去的路径不能改`,
    })
  return lost
}
