import type { Diagnostic } from '../diagnostic'
import { isObject, nodesAt, textAt } from '../json-path'
import type { Content } from '../read'

const file = 'places.json'

/** AEDs that stand among the services, where they once stood and could not say on which floor they hang. */
export function misplacedEquipment(content: Content): Diagnostic[] {
  const [roles] = nodesAt(content['neighbourhood.json'], 'roles')
  const aed = textAt(roles?.value, 'aed')
  if (aed === undefined || aed === '') return []
  return nodesAt(content[file], 'places[]').flatMap((place) =>
    nodesAt(place.value, 'services[]').flatMap(({ path, value }) =>
      textAt(value, 'service') === aed && isObject(value)
        ? [
            {
              file,
              path: [...place.path, ...path],
              problem: 'AED 写在了服务里，说不了在几楼、哪个柜子',
              advice: `从 services 里拿出来，另写一段："equipment": [${JSON.stringify(value)}]；知道楼层、柜子就加 "floor"、"cabinet"`,
            },
          ]
        : [],
    ),
  )
}
