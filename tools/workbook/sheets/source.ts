import { type JsonPath, nodesAt } from '../../dataset/json-path'
import type { Content } from '../../dataset/read'
import { fieldsNaming } from '../../dataset/rules/references'
import type { Kind } from '../kinds'
import { addTo, type Column, field, objectsAt, setAt } from '../sheet'

/** Where a fact is from when an editor gives the day on which somebody looked, and nothing else. */
export const onSite = 'visit'

/** Where a fact is from. An empty cell says that somebody was there, which the dataset calls a source as well. */
export function sourceField(path: JsonPath, group: string, source: Kind): Column {
  return {
    ...field(path, {
      group,
      header: '出处',
      how: '从里面选；空着就是现场核实',
      kind: source,
      width: 20,
    }),
    emptied: source.fromJson(onSite),
    write: ({ node }, text) => {
      // Without its fact a source is of nothing.
      if (path.length === 1 || Object.hasOwn(node, path[0] ?? ''))
        setAt(node, path, text === '' ? onSite : source.toJson(text))
    },
  }
}

/** Adds the source 现场核实 to a dataset whose facts name it and that does not have it yet. `today` is when it was. */
export function addOnSite(content: Content, today: string): void {
  const named = fieldsNaming('source').some(([file, pattern]) =>
    nodesAt(content[file], pattern).some(({ value }) => value === onSite),
  )
  const neighbourhood = content['neighbourhood.json']
  if (!named || objectsAt(neighbourhood, ['sources']).some(({ id }) => id === onSite)) return
  addTo(neighbourhood, ['sources'], { id: onSite, name: '现场核实', date: today })
}
