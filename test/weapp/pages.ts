/** Every page of the package, with the queries people open it by. */
const everyPage: [page: string, query: Record<string, string>][] = [
  ['news', {}],
  ['article', { id: 'second-quarter' }],
  ['article', { id: 'safety-reaccreditation' }],
  ['article', { id: 'gone' }],
  ['stations', {}],
  ['place', { id: 'jw05' }],
  ['place', { scene: 'jw07' }],
  ['place', { q: encodeURIComponent('https://jiangwan.example/s/07') }],
  ['place', { scene: 's12' }],
  ['place', {}],
  ['services', {}],
  ['emergency', {}],
  ['emergency', { place: 'jw07' }],
  ['cpr', {}],
  ['sorting', {}],
  ['sorting-guide/search', {}],
  ['sorting-guide/search', { q: '电池' }],
  ['sorting-guide/search', { q: '塑料' }],
  ['sorting-guide/search', { q: '鸭屁股' }],
  ['sorting-guide/search', { q: '油报纸' }],
  ['sorting-guide/search', { q: '过期牛奶' }],
  ['sorting-guide/category', { bin: 'hazardous' }],
  ['sorting-guide/category', { bin: 'wet' }],
  ['sorting-guide/category', { bin: 'gone' }],
  ['sorting-guide/quiz', {}],
  ['about', {}],
  ['not-found', {}],
]

export const titled = everyPage.map(([page, query]) => {
  const search = new URLSearchParams(query).toString()
  return { name: search === '' ? page : `${page}?${decodeURIComponent(search)}`, page, query }
})
