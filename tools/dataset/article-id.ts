/** An id made of the date, which stays what it is when the title is polished: `news-2019-08-05`, then `news-2019-08-05-2`. */
export function freeId(date: string, taken: readonly string[]): string {
  const base = `news-${date}`
  let id = base
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`
  return id
}
