import { existsSync } from 'node:fs'
import path from 'node:path'
import { HucreError } from 'hucre'
import { isObject } from '../dataset/json-path'

/** Why a file cannot be read, in one sentence for whoever sent or got it. The error is what reading it threw. */
export function readFailure(error: unknown, file: string): string {
  const code = isObject(error) && typeof error.code === 'string' ? error.code : ''
  const name = path.basename(file)
  switch (code) {
    case 'ENOENT':
      return `没有「${file}」这个文件：看看名字和文件夹对不对`
    case 'EISDIR':
      return `「${name}」是文件夹：写里面那份表的名字`
    case 'EBUSY':
    case 'EACCES':
    case 'EPERM':
      return `「${name}」读不了（${code}）：在 Excel 或 WPS 里存好、关掉再来，或者没有权限读它`
    default:
      return error instanceof HucreError
        ? `「${name}」坏了，打不开：多半没有传完，请对方重新发一份`
        : `「${name}」读不了：${String(error)}`
  }
}

/** Why the bytes of a file are no workbook of ours, if they are none by their kind. */
export function foreignFile(bytes: Uint8Array, file: string): string | undefined {
  const name = path.basename(file)
  const text = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (bytes.length === 0) return `「${name}」是空的：请对方重新发一份`
  if (text === '\xd0\xcf\x11\xe0')
    return isEncrypted(bytes)
      ? `「${name}」有密码：在 Excel 里去掉密码，另存一份再来`
      : `「${name}」是旧的 .xls 或 .et：打开后另存为 .xlsx 再来`
  if (!text.startsWith('PK')) return `「${name}」不是 Excel 的表：要 .xlsx，垃圾物品也可以用 .csv 或 .tsv`
  const names = Buffer.from(bytes).toString('latin1')
  if (names.includes('mimetype') && names.includes('content.xml'))
    return `「${name}」是 .ods：在 LibreOffice 里另存为 .xlsx 再来`
  if (names.includes('Index/Document.iwa')) return `「${name}」是 Numbers 的：用「导出为 Excel」再来`
  if (!names.includes('xl/workbook.xml')) {
    // The list of a ZIP file's content stands at its end.
    return names.includes('PK\x05\x06')
      ? `「${name}」不是 Excel 的表：要从 npm run workbook 写出的那一份改`
      : `「${name}」坏了，打不开：多半没有传完，请对方重新发一份`
  }
  return undefined
}

/** The name under which Office keeps what it has encrypted, as its containers write it. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

/** The file by which Excel and LibreOffice say that they have a workbook open; what was not saved is not in it yet. */
export function openElsewhere(file: string): string | undefined {
  const folder = path.dirname(file)
  const name = path.basename(file)
  const lock = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`].find((each) =>
    existsSync(path.join(folder, each)),
  )
  return lock && `「${name}」还开着：先存好、关掉再来（没开着就删掉 ${lock}）`
}
