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

/** What the QR codes in a picture say; nothing for a picture in which none can be read. */
export async function readCodes({ data, width, height }: Picture): Promise<string[]> {
  if (!prepared) {
    // The package would fetch its program from a server.
    const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
    prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer } })
    prepared = true
  }
  const found = await readBarcodes(
    { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' },
    { formats: ['QRCode'], tryHarder: true },
  )
  return found.filter(({ isValid }) => isValid).map(({ text }) => text)
}
