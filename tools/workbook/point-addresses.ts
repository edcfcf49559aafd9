import { isObject, nodesAt, textAt, valueAt } from '../dataset/json-path'
import type { Content } from '../dataset/read'

/**
 * Writes to each changed point of `after` the address for which it was taken (`position.address`): the new one where the
 * point was taken anew, the old one where only the address changed, so that the check can say that the point is still the old one's.
 */
export function recordPointAddresses(before: Content, after: Content): void {
  const places = nodesAt(before['places.json'], 'places[]')
  const old = new Map(places.map(({ value }) => [textAt(value, 'id'), value]))
  for (const { value: place } of nodesAt(after['places.json'], 'places[]')) {
    const was = old.get(textAt(place, 'id'))
    const position = valueAt(place, ['position'])
    const [address, address0] = [textAt(place, 'address'), textAt(was, 'address')]
    if (!isObject(position) || address === undefined || address0 === undefined) continue
    const moved = ['latitude', 'longitude'].some((key) => position[key] !== valueAt(was, ['position', key]))
    const recorded = textAt(position, 'address') !== undefined
    if (moved && (recorded || address !== address0)) position.address = address
    else if (!moved && !recorded && address !== address0) position.address = address0
  }
}
