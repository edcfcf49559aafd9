import type { DatasetFile } from '../tools/dataset/read'
import { jsonSchemas } from '../tools/dataset/schemas'

const titles: Record<DatasetFile, string> = {
  'neighbourhood.json': '街道',
  'places.json': '地点',
  'news.json': '资讯',
  'sorting.json': '垃圾分类',
  'printed.json': '墙上贴着的海报',
}

/** The JSON Schema file of a dataset file. */
export function schemaText(file: DatasetFile): string {
  return `${JSON.stringify({ title: titles[file], ...jsonSchemas[file] }, null, 2)}\n`
}
