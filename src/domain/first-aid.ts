/**
 * Presses a minute at which the metronome beats. Both guidelines below ask for 100 to 120; 110 is the
 * middle, so that somebody a little off the beat is still within. See docs/first-aid-sources.md.
 */
export const pressesPerMinute = 110

/** The metronome counts as courses do, and then begins again; nobody is told to stop there. */
const counted = 30

/** An instant of the metronome. */
export interface Beat {
  /** Beats since the start, which itself is 0: another number is another press. */
  index: number
  /** What is counted aloud, from 1 to 30. */
  count: number
  /** The time pressed: whole minutes, and the whole seconds beyond them. */
  minutes: number
  seconds: number
  /** Whole milliseconds until the next beat, at least 1. */
  next: number
}

/**
 * The beat `elapsed` milliseconds after the start. It follows from the clock alone, so that timers that come late,
 * or not at all while the page is hidden, move nothing. Less than 0 counts as the start.
 */
export function beatAt(elapsed: number): Beat {
  const time = Math.max(elapsed, 0)
  const index = Math.floor((time * pressesPerMinute) / 60_000)
  return {
    index,
    count: (index % counted) + 1,
    minutes: Math.floor(time / 60_000),
    seconds: Math.floor(time / 1000) % 60,
    next: Math.ceil(((index + 1) * 60_000) / pressesPerMinute - time),
  }
}

/** The two independent guidelines against which the steps are checked. */
export const guidelines = [
  '美国心脏协会 2025\u00a0年心肺复苏指南',
  '英国复苏委员会 2025\u00a0年指南',
] as const
