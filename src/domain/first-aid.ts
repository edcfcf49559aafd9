/**
 * Presses a minute at which the metronome beats. Both guidelines below ask for 100 to 120; 110 is the
 * middle, so that somebody a little off the beat is still within. See docs/first-aid-sources.md.
 */
export const pressesPerMinute = 110

/** Milliseconds between two beats of the metronome. */
export const beatInterval = 60_000 / pressesPerMinute

/** The two independent guidelines against which the steps are checked. */
export const guidelines = [
  '美国心脏协会 2025\u00a0年心肺复苏指南',
  '英国复苏委员会 2025\u00a0年指南',
] as const
