import Taro from '@tarojs/taro'
import { trySafely } from './feedback'

/** A short sound that can be made again and again. */
export interface Click {
  play(): void
  close(): void
}

/** So many clicks in a row without a word from the phone mean that it makes no sound. */
const patience = 3

/**
 * Readies the click, which is heard on a silent phone too. `onHeard` is told whether it can be heard: false when the
 * phone refuses, is interrupted (a call), lacks the API or does not answer; true as soon as it plays again.
 */
export function openClick(onHeard: (heard: boolean) => void): Click {
  let audio: ReturnType<typeof Taro.createInnerAudioContext> | undefined
  let unanswered = 0
  let interrupted = false
  const answered = () => {
    unanswered = 0
    onHeard(!interrupted)
  }
  const interrupt = () => {
    interrupted = true
    onHeard(false)
  }
  const resume = () => {
    interrupted = false
  }
  // iOS alone; everywhere else the silent switch does not reach it.
  trySafely(() => Taro.setInnerAudioOption({ obeyMuteSwitch: false }))
  trySafely(() => {
    audio = Taro.createInnerAudioContext()
    // In a browser the app may lie below a path of a site; the page's own address is where it lies.
    audio.src = process.env.TARO_ENV === 'h5' ? 'assets/click.wav' : '/assets/click.wav'
    audio.onPlay(answered)
    audio.onError(() => onHeard(false))
  })
  trySafely(() => {
    Taro.onAudioInterruptionBegin(interrupt)
    Taro.onAudioInterruptionEnd(resume)
  })
  return {
    play: async () => {
      const asked = await trySafely(() => {
        // Played out or not, after this it starts from its beginning.
        audio?.stop()
        return audio?.play()
      })
      unanswered++
      if (!asked || unanswered > patience) onHeard(false)
    },
    close: () => {
      trySafely(() => audio?.destroy())
      trySafely(() => {
        Taro.offAudioInterruptionBegin(interrupt)
        Taro.offAudioInterruptionEnd(resume)
      })
    },
  }
}
