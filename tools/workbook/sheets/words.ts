import { isObject, textAt } from '../../dataset/json-path'
import type { Content } from '../../dataset/read'
import { type Choice, choice, type Kind } from '../kinds'
import { objectsAt } from '../sheet'

/** Dropdowns of what the neighbourhood has a list of, by its names. */
export interface NamedKinds {
  host: Kind
  service: Kind
  source: Kind
  bin: Kind
}

export const seen = choice([
  { word: '有', value: 'yes', also: ['✓', '√', '✔', '☑', '是', 'yes', 'true'] },
  { word: '没有', value: 'no', also: ['没', '无', '×', '✗', '✘', '否', 'no', 'false'] },
  { word: '未核实', value: undefined, blank: true, also: ['没看', '没看过', '不知道', '?', '/', '-'] },
])

export const system = choice([
  { word: '腾讯、高德', value: undefined, also: ['腾讯', '高德', '腾讯高德', '腾讯/高德', 'gcj02'] },
  { word: '百度', value: 'bd09', also: ['百度地图', 'bd09'] },
  { word: '手机GPS', value: 'wgs84', also: ['手机', 'gps', 'wgs84'] },
])

export const precision = choice([
  { word: '门牌', value: 'door', also: ['门'] },
  { word: '路段', value: 'street', also: ['路', '路上'] },
])

/** The kinds whose words are the names in the dataset. Two of one name are told apart by their dates or ids. */
export function namedKinds(content: Content): NamedKinds {
  const neighbourhood = content['neighbourhood.json']
  const named = (list: unknown, key: string) => choice(choicesOf(objectsAt(list, [key])))
  return {
    host: named(neighbourhood, 'hosts'),
    service: named(neighbourhood, 'services'),
    source: named(neighbourhood, 'sources'),
    bin: choice(
      choicesOf(objectsAt(content['sorting.json'], ['bins'])).map((each) => ({
        ...each,
        also: [...(each.also ?? []), ...(each.colour ? [`${each.colour}桶`, `${each.colour}色桶`] : [])],
      })),
    ),
  }
}

function choicesOf(list: unknown[]): (Choice & { colour?: string })[] {
  const names = list.map((each) => textAt(each, 'name') ?? '')
  return list.filter(isObject).map((each) => {
    const { id, short } = each
    const name = textAt(each, 'name') ?? ''
    const twice = names.filter((other) => other === name).length > 1
    const colour = textAt(each, 'colour')
    return {
      word: twice ? `${name}（${textAt(each, 'date') ?? String(id)}）` : name,
      value: id,
      also: [String(id), ...(typeof short === 'string' && short !== name && !twice ? [short] : [])],
      ...(colour !== undefined && { colour }),
    }
  })
}
