import type { Diagnostic } from '../diagnostic'
import { nodesAt, textNodes } from '../json-path'
import type { Content } from '../read'

const file = 'neighbourhood.json'

/** Services that are meals or see patients, and that nobody finds: they belong to no need of the services tab. */
export function unfoundServices(content: Content): Diagnostic[] {
  const needs = nodesAt(content[file], 'needs[].services[]').map(({ value }) => value)
  const known = nodesAt(content[file], 'services[].id').map(({ value }) => value)
  return (['meals', 'care'] as const).flatMap((role) =>
    nodesAt(content[file], `roles.${role}[]`)
      .flatMap(({ path, value }) => textNodes(value).map((text) => ({ path, service: text.value })))
      // A service that does not exist is reported already.
      .filter(({ service }) => known.includes(service) && !needs.includes(service))
      .map(({ path, service }) => ({
        file,
        path,
        problem: `「${service}」管${role === 'meals' ? '吃饭' : '看病'}，可是 needs 里没有，服务页上找不到`,
        advice: `在 needs 里「${role === 'meals' ? '吃饭' : '看病'}」那一条的 services 加上 "${service}"；不是就从 roles 里去掉`,
      })),
  )
}
