export const asynchronous: string[]
export const synchronous: string[]
