import { readFileSync } from 'node:fs'
import { clickSound } from '../../scripts/click'

const file = readFileSync('src/assets/click.wav')

test('click.wav is what the script writes', () => {
  expect(file.equals(clickSound())).toBe(true)
})

test('it is a sound of less than 100 ms in less than 1 KB, in a form that phones play', () => {
  expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ')
  const [form, channels, bytesASecond] = [file.readUInt16LE(20), file.readUInt16LE(22), file.readUInt32LE(28)]
  expect({ form, channels }).toEqual({ form: 1, channels: 1 })
  const samples = file.subarray(44)
  expect(file.readUInt32LE(40)).toBe(samples.length)
  expect(file.readUInt32LE(4)).toBe(file.length - 8)
  expect(samples.length / bytesASecond).toBeLessThan(0.1)
  expect(file.length).toBeLessThan(1024)
})

test('it begins loud and has died away at its end, so that a beat is one click and no second one', () => {
  const loudness = [...file.subarray(44)].map((sample) => Math.abs(sample - 128))
  expect(Math.max(...loudness.slice(0, 8))).toBeGreaterThan(80)
  expect(Math.max(...loudness.slice(-40))).toBeLessThan(10)
})
