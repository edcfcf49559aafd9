import packed from '@dataset/packed-places'
import { unpackPlaces } from '@/domain/places/unpack-places'

/** What a page imports as `@dataset/places`: unpacked once, when the first page that shows places is opened. */
export default unpackPlaces(packed)
