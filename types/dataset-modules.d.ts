/** What a build gets when it imports the dataset: the JSON files of the chosen folder, checked and compiled. */
declare module '@dataset/neighbourhood' {
  const neighbourhood: import('./dataset').NeighbourhoodRecord
  export default neighbourhood
}
declare module '@dataset/places' {
  const places: import('./dataset').PlaceRecord[]
  export default places
}
/** What `src/dataset/places.ts` unpacks. */
declare module '@dataset/packed-places' {
  const packed: import('./dataset').PackedPlaces
  export default packed
}
declare module '@dataset/news' {
  const articles: import('./dataset').Article[]
  export default articles
}
declare module '@dataset/sorting-rules' {
  const rules: import('./dataset').SortingRules
  export default rules
}
declare module '@dataset/sorting-cases' {
  const cases: import('./dataset').SortingCases
  export default cases
}
declare module '@dataset/sorting-items' {
  const items: import('./dataset').PackedItems
  export default items
}
