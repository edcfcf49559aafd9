import type { Diagnostic } from '../diagnostic'
import { nodesAt, valueAt } from '../json-path'
import type { Content } from '../read'

const file = 'places.json'

/** Relief stations without what hangs on their wall: the number and the full name. */
export function namelessStations(content: Content): Diagnostic[] {
  const [relief] = nodesAt(content['neighbourhood.json'], 'roles.relief')
  return nodesAt(content[file], 'places[]').flatMap(({ path, value }): Diagnostic[] => {
    const services = nodesAt(value, 'services[].service').map((service) => service.value)
    if (relief === undefined || !services.includes(relief.value)) return []
    const lacking = (field: string, example: string): Diagnostic => ({
      file,
      path,
      problem: `是接力站，却没写 ${field}`,
      advice: `补上 ${example}；不是接力站就从 services 里去掉 ${String(relief.value)}`,
    })
    return [
      ...(valueAt(value, ['number']) === undefined ? [lacking('number', '"number": 墙上的站号')] : []),
      ...(valueAt(value, ['stationName']) === undefined
        ? [lacking('stationName', '"stationName": "牌子上的全名"')]
        : []),
    ]
  })
}
