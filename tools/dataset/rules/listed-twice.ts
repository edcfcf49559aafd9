import type { Diagnostic } from '../diagnostic'
import { isObject, nodesAt, textAt } from '../json-path'
import type { Content } from '../read'

/** Rows of `unlocated` that are among the places by now: the app would say of one post both where it is and that nobody knows. */
export function locatedMeanwhile(content: Content): Diagnostic[] {
  const file = 'neighbourhood.json'
  const places = nodesAt(content['places.json'], 'places[]').map(({ value }) => value)
  return nodesAt(content[file], 'unlocated[]').flatMap(({ path, value }) => {
    const place = places.find((place) => ['name', 'post'].some((key) => same(place, value, key)))
    if (place === undefined) return []
    return [
      {
        file,
        path,
        problem: `places.json 里已经有它的地址：「${textAt(place, 'name') ?? ''}」${textAt(place, 'address') ?? ''}`,
        advice: '从 unlocated 里删掉这一条；是两处就改名称或序号',
      },
    ]
  })
}

/** Equipment of one kind at one place that neither floor nor cabinet tells apart: one thing written twice, or two that nobody finds. */
export function sameEquipment(content: Content): Diagnostic[] {
  const file = 'places.json'
  const services = nodesAt(content['neighbourhood.json'], 'services[]')
  return nodesAt(content[file], 'places[]').flatMap((place) => {
    const seen = new Map<string, number>()
    return nodesAt(place.value, 'equipment[]').flatMap(({ path, value }, index): Diagnostic[] => {
      const service = textAt(value, 'service')
      if (service === undefined) return []
      const key = JSON.stringify([service, textAt(value, 'floor'), textAt(value, 'cabinet')])
      const first = seen.get(key)
      seen.set(key, first ?? index)
      if (first === undefined) return []
      const kind = services.find((row) => textAt(row.value, 'id') === service)
      return [
        {
          file,
          path: [...place.path, ...path],
          problem: `跟第 ${first + 1} 条是同样的 ${textAt(kind?.value, 'name') ?? service}，看不出是不是同一台`,
          advice: '同一台就删掉一条；是两台就各写 "floor"（几楼）和 "cabinet"（哪个柜子）',
        },
      ]
    })
  })
}

function same(one: unknown, other: unknown, key: string): boolean {
  const known = (value: unknown) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined)
  // A post is a number or, where it has a name, an object.
  return known(one) !== undefined && JSON.stringify(known(one)) === JSON.stringify(known(other))
}
