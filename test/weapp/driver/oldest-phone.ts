/** What came after ES2020, by the object that has it. */
const later: [object, string[]][] = [
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [String.prototype, ['at', 'replaceAll']],
  [Object, ['groupBy', 'hasOwn']],
  [Promise, ['any']],
]

/** Does something as on the oldest phone of `browserslist` in package.json, which knows ES2020 and nothing later. */
export async function onOldestPhone<Result>(work: () => Promise<Result>): Promise<Result> {
  const taken = later.flatMap(([owner, names]) =>
    names.map((name) => ({ owner, name, descriptor: Object.getOwnPropertyDescriptor(owner, name) })),
  )
  for (const { owner, name } of taken) Reflect.deleteProperty(owner, name)
  try {
    return await work()
  } finally {
    for (const { owner, name, descriptor } of taken)
      if (descriptor !== undefined) Object.defineProperty(owner, name, descriptor)
  }
}
