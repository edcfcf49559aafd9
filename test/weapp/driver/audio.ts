/** What becomes of a sound: it plays, the phone reports an error, says nothing, or throws at once. */
export type Playing = 'plays' | 'fails' | 'says nothing' | 'throws'

/** A stand-in for WeChat's `InnerAudioContext`: counts what was played, and answers as it is told to. */
export class FakeAudio {
  src = ''
  played = 0
  destroyed = false
  private readonly listeners: Record<'play' | 'error', (() => void)[]> = { play: [], error: [] }

  constructor(private readonly playing: () => Playing) {}

  onPlay(listener: () => void): void {
    this.listeners.play.push(listener)
  }

  onError(listener: () => void): void {
    this.listeners.error.push(listener)
  }

  play(): void {
    const playing = this.playing()
    if (this.destroyed) throw new Error('play of a player that was destroyed')
    if (playing === 'throws') throw new Error('play:fail')
    this.played++
    if (playing === 'plays') this.tell('play')
    if (playing === 'fails') this.tell('error')
  }

  stop(): void {}

  destroy(): void {
    this.destroyed = true
  }

  private tell(event: 'play' | 'error'): void {
    queueMicrotask(() => {
      for (const listener of this.listeners[event]) listener()
    })
  }
}
