import type { FoundCode, Picture } from '../../tools/print/read-back'

/** A square picture in shades of grey. */
export interface Grey {
  pixels: Uint8Array
  size: number
}

type Point = FoundCode['corners'][number]

/** Grey as the wall around a sheet. */
const wall = 150

/** Cuts a code out of a page, with some of what is around it: `margin` is a share of the code's own edge. */
export function cutOut(
  { data, width }: Picture,
  corners: readonly Point[],
  margin: number,
  size: number,
): Grey {
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const [left, right, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys)]
  const edge = right - left
  const step = (edge * (1 + 2 * margin)) / size
  return drawn(size, (x, y) => {
    const column = Math.round(left - edge * margin + x * step)
    const row = Math.round(top - edge * margin + y * step)
    const at = 4 * (row * width + column)
    return ((data[at] ?? wall) + (data[at + 1] ?? wall) + (data[at + 2] ?? wall)) / 3
  })
}

/** What a phone's camera makes of a code that hangs on a wall. */
export const views: Record<string, (code: Grey) => Grey> = {
  turned: (code) => through(code, { turned: 37 }),
  tilted: (code) => through(code, { turned: 5, across: 0.0024, down: 0.0004 }),
  blurred: (code) => blurred(code, 1),
  dim: (code) => dimmed(code),
  small: (code) => shrunk(code, 1.9),
  torn: (code) => torn(code),
  dirty: (code) => dirty(code),
}

/** As grey as the decoder reads it: four equal bytes. */
export function asPicture({ pixels, size }: Grey): Picture {
  const data = new Uint8Array(4 * size * size)
  pixels.forEach((value, at) => {
    data.set([value, value, value, 255], 4 * at)
  })
  return { data, width: size, height: size }
}

function drawn(size: number, shade: (x: number, y: number) => number): Grey {
  const pixels = new Uint8Array(size * size)
  for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) pixels[y * size + x] = shade(x, y)
  return { pixels, size }
}

function shadeAt({ pixels, size }: Grey, x: number, y: number): number {
  const column = Math.round(x)
  const row = Math.round(y)
  if (column < 0 || row < 0 || column >= size || row >= size) return wall
  return pixels[row * size + column] ?? wall
}

interface Angle {
  /** Degrees, clockwise. */
  turned?: number
  /** How much smaller things get, a pixel to the right and a pixel down. */
  across?: number
  down?: number
}

/** Looked at from an angle: a projection onto a picture half as large again. */
function through(code: Grey, { turned = 0, across = 0, down = 0 }: Angle): Grey {
  const size = Math.round(code.size * 1.5)
  const middle = size / 2
  const centre = code.size / 2
  const cosine = Math.cos((turned * Math.PI) / 180)
  const sine = Math.sin((turned * Math.PI) / 180)
  return drawn(size, (x, y) => {
    const far = 1 + across * (x - middle) + down * (y - middle)
    const right = (x - middle) * far
    const below = (y - middle) * far
    return shadeAt(code, centre + right * cosine - below * sine, centre + right * sine + below * cosine)
  })
}

/** The mean of a square around each pixel: first along the rows, then along the columns. */
function blurred({ pixels, size }: Grey, radius: number): Grey {
  const across = meanAlong(pixels, size, radius, 1, size)
  return { pixels: meanAlong(across, size, radius, size, 1), size }
}

function meanAlong(pixels: Uint8Array, size: number, radius: number, step: number, line: number): Uint8Array {
  const result = new Uint8Array(pixels.length)
  const at = (start: number, offset: number) =>
    pixels[start + step * Math.min(size - 1, Math.max(0, offset))] ?? wall
  for (let each = 0; each < size; each += 1) {
    const start = each * line
    let sum = 0
    for (let offset = -radius; offset <= radius; offset += 1) sum += at(start, offset)
    for (let offset = 0; offset < size; offset += 1) {
      result[start + step * offset] = sum / (2 * radius + 1)
      sum += at(start, offset + radius + 1) - at(start, offset - radius)
    }
  }
  return result
}

/** An evening: a third of the contrast, a shadow across, and the noise of a small sensor. */
function dimmed(code: Grey): Grey {
  let seed = 7
  const noise = () => {
    seed = (seed * 16807) % 2147483647
    return (seed / 2147483647 - 0.5) * 14
  }
  return drawn(code.size, (x, y) => 25 + shadeAt(code, x, y) * (0.34 - (0.12 * x) / code.size) + noise())
}

function shrunk(code: Grey, by: number): Grey {
  const soft = blurred(code, Math.floor(by / 2))
  return drawn(Math.round(code.size / by), (x, y) => shadeAt(soft, x * by, y * by))
}

/** The corner without a square in it, torn off: a tenth of the whole. */
function torn(code: Grey): Grey {
  const { size } = code
  return drawn(size, (x, y) => (size - x + (size - y) < size * 0.44 ? wall : shadeAt(code, x, y)))
}

/** Drops of paint, between the squares. */
function dirty(code: Grey): Grey {
  const { size } = code
  const drops = [
    [0.52, 0.3, 0.055],
    [0.34, 0.56, 0.045],
    [0.68, 0.62, 0.06],
    [0.55, 0.75, 0.04],
  ] as const
  return drawn(size, (x, y) =>
    drops.some(([across, down, radius]) => Math.hypot(x / size - across, y / size - down) < radius)
      ? 60
      : shadeAt(code, x, y),
  )
}
