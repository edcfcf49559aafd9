/**
 * `npm run click`: writes `src/assets/click.wav`, the sound of a beat. Each byte ships, so it is as small as a sound
 * can be that phones play and a loud room lets through: 8-bit mono, 60 ms, at a pitch small speakers are loudest at.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

const rate = 8000
const length = 0.06 * rate

/** A WAV file: the header, then one byte a sample, of which 128 is silence. */
export function clickSound(): Buffer {
  const samples = Buffer.from(
    Array.from({ length }, (_, i) => {
      // Two samples up, two down: 2 kHz. A loudspeaker rounds them off, to peaks of 127.
      const tone = i % 4 < 2 ? 90 : -90
      return Math.round(128 + tone * Math.exp((-50 * i) / rate))
    }),
  )
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  // PCM, one channel, one byte a sample.
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}

if (require.main === module) writeFileSync(path.resolve(__dirname, '../src/assets/click.wav'), clickSound())
