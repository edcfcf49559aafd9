import { readFileSync } from 'node:fs'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** Pixels, four bytes each (red, green, blue, alpha). */
export interface Picture {
  data: Uint8Array
  width: number
  height: number
}

let library: Promise<PDFiumLibrary> | undefined

/** The pages of a PDF as somebody sees them, at so many dots an inch. */
export async function rasterise(pdf: Uint8Array, dotsPerInch: number): Promise<Picture[]> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  try {
    const pictures: Picture[] = []
    for (const page of document.pages()) {
      // The library writes blue first, and leaves it so: what is read here is black and white.
      const { data, width, height } = await page.render({ scale: dotsPerInch / 72, render: 'bitmap' })
      pictures.push({ data, width, height })
    }
    return pictures
  } finally {
    document.destroy()
  }
}

let prepared = false

/** A QR code that was found in a picture. */
export interface FoundCode {
  text: string
  /** How much of it may be damaged: `L`, `M`, `Q` or `H`. */
  level: string
  /** Its corners in pixels, without the white around it: top left, top right, bottom right, bottom left. */
  corners: { x: number; y: number }[]
}

/** The QR codes that can be read in a picture, at most so many. */
export async function readCodes({ data, width, height }: Picture, most: number): Promise<FoundCode[]> {
  if (!prepared) {
    // The package would fetch its program from a server.
    const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
    prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer } })
    prepared = true
  }
  const found = await readBarcodes(
    { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' },
    { formats: ['QRCode'], tryHarder: true, tryRotate: false, tryInvert: false, maxNumberOfSymbols: most },
  )
  return found
    .filter(({ isValid }) => isValid)
    .map(({ text, ecLevel, position }) => ({
      text,
      level: ecLevel,
      corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
    }))
}
