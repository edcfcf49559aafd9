import { fakeWx } from './page'

/** One call of `getLocation` that has not been answered yet. */
interface Asked {
  success(fix: object): void
  fail(error: object): void
}

/** A phone that answers `getLocation` only when the test says so. */
export function slowPhone() {
  const wx = fakeWx()
  const asked: Asked[] = []
  wx.api.getLocation = (options: Asked) => void asked.push(options)
  return { wx, asked }
}

/** Lets waits of several seconds pass at once while `during` runs. */
export async function hurried(during: () => Promise<void>): Promise<void> {
  const real = globalThis.setTimeout
  const spy = jest.spyOn(globalThis, 'setTimeout')
  spy.mockImplementation(((run: () => void, delay = 0) =>
    real(run, delay >= 3000 ? 1 : delay)) as typeof setTimeout)
  await during()
  spy.mockRestore()
}
