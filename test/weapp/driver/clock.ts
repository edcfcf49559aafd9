/** Sets the phone's clock and stops it there: only the date stands still, timers run, for the pages need them. */
export function stopClockAt(time: string): void {
  jest.useFakeTimers({
    now: new Date(time),
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'clearImmediate',
      'queueMicrotask',
      'nextTick',
      'performance',
      'requestAnimationFrame',
      'cancelAnimationFrame',
    ],
  })
}
