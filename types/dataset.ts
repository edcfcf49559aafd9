import type { z } from 'zod'
import type { neighbourhoodSchema } from '../src/data/schema/neighbourhood'
import type { newsSchema } from '../src/data/schema/news'
import type { placesSchema } from '../src/data/schema/places'
import type { sortingSchema } from '../src/data/schema/sorting'

/** The dataset's types, all of them derived from its schema. */
export type Neighbourhood = Omit<z.infer<typeof neighbourhoodSchema>, '$schema'>
export type Source = Neighbourhood['sources'][number]
export type Landmark = Neighbourhood['landmarks'][number]
export type Bounds = Neighbourhood['bounds']
export type Service = Neighbourhood['services'][number]
/** What a full address begins with here. */
export type Town = Pick<Neighbourhood, 'province' | 'city' | 'district'>
export type Words = Neighbourhood['words']
export type Need = Neighbourhood['needs'][number]
export type Amenity = Neighbourhood['relief']['amenities'][number]
export type Figure = Neighbourhood['figures'][number]
export type Notice = NonNullable<Neighbourhood['notice']>
export type Conditions = NonNullable<Neighbourhood['conditions']>
export type Condition = Conditions['kind']
export type Unlocated = Neighbourhood['unlocated'][number]

export type Place = z.infer<typeof placesSchema>['places'][number]
export type CoordinateSystem = NonNullable<Place['position']['system']>
/** Degrees in GCJ-02: whatever system an editor wrote is converted when the dataset is compiled. */
export type Position = Omit<Place['position'], 'system' | 'address'>
export type Equipment = NonNullable<Place['equipment']>[number]
export type Host = Neighbourhood['hosts'][number]
export type Roles = Neighbourhood['roles']
export type ServiceAtPlace = Place['services'][number]
export type Phone = NonNullable<Place['phones']>[number]
export type Hours = NonNullable<Place['hours']>

export type Holiday = NonNullable<Neighbourhood['holidays']>[number]
export type Interval = Hours['weekly'][number]['intervals'][number]

/** Days on which the week's hours are void, the first and the last included: `2026-10-01` to `2026-10-08`. */
export interface ExceptionRecord {
  from: string
  until: string
  intervals: Interval[]
  note?: string | undefined
}

/** Opening hours as the app loads them: the holidays a place follows are among its exceptions, which do not overlap. */
export interface HoursRecord extends Omit<Hours, 'exceptions' | 'holidays'> {
  exceptions: ExceptionRecord[]
}

export type Article = z.infer<typeof newsSchema>['articles'][number]
export type Section = Article['sections'][number]
export type Block = Section['blocks'][number]

export type SortingFile = Omit<z.infer<typeof sortingSchema>, '$schema'>
export type Bin = SortingFile['bins'][number]
export type BinId = Bin['id']
export type SortingItem = SortingFile['items'][number]
export type SortingConditions = NonNullable<SortingFile['conditions']>
/** What a rule on conditions, or on a part of a thing, answers. */
export type ConditionAnswer = Pick<
  SortingConditions['rules'][number],
  'bin' | 'own' | 'cases' | 'text' | 'source' | 'asOf'
>

/** Text with its reading: toneless pinyin, one syllable a character, separated by spaces; other characters stand for themselves. */
export interface SearchTerm {
  text: string
  pinyin: string
}

/**
 * The neighbourhood as the app loads it: with the newest date of all that the dataset says has been, how old what
 * it says of its places is, and the version of the sheets on the walls that say the same.
 */
export type NeighbourhoodRecord = Omit<Neighbourhood, 'hosts' | 'holidays'> & {
  hosts: HostRecord[]
  newestFact: string
  asOf: string
  posterVersion: string
}

/** A kind of place with the readings of the words for it. */
export type HostRecord = Host & { terms: SearchTerm[] }

/**
 * One piece of equipment as the app loads it, with the words for it made when the dataset is compiled. `checkedOn` says when
 * somebody has seen it, which `asOf` then is too.
 */
export interface EquipmentRecord extends Omit<Equipment, 'floor' | 'cabinet' | 'access' | 'hours'> {
  hours?: HoursRecord
  /** Where it hangs and how to get at it: 「一楼，大厅进门左手，不锁，自己拿」. Absent where nothing is known. */
  where?: string
  /** What is not known: 「楼层、柜子未核实」. Absent where all is. */
  unknown?: string
}

/**
 * A service at a place. For equipment `unknown` says what is not known here (empty: nothing), in place of the service's
 * own word, and `checkedOn` when somebody has seen it, which `asOf` then is too.
 */
export type ServiceRecord = ServiceAtPlace & { unknown?: string }

/**
 * A place as the app loads it: what its equipment is for counts among its services, and it has the readings of what
 * people search for (name, host, road).
 */
export type PlaceRecord = Omit<Place, 'services' | 'equipment' | 'hours'> & {
  hours: HoursRecord | null
  services: ServiceRecord[]
  equipment?: EquipmentRecord[]
  searchTerms: SearchTerm[]
}

/** `sorting.json` without its tables: what every sorting page needs. */
export type SortingRules = Omit<SortingFile, 'items' | keyof SortingCases>

/** What is said of single items beyond their rows: only the guide's pages load it, with the table. */
export type SortingCases = Pick<SortingFile, 'confusable' | 'comesApart' | 'dialectSynonyms' | 'conditions'>

/** The item table, packed by `tools/dataset/pack-sorting.ts` and unpacked by `src/domain/sorting/items.ts`. */
export interface PackedItems {
  /** The items of each bin: rows end in `;`, their fields (name, votes, aliases, note) in `|`, aliases in `,`. */
  rows: { bin: BinId; items: string }[]
  /** How characters read: `dian电店点 chi池吃` */
  syllables: string
  /** Words that read otherwise than their characters: `音乐 yin yue;银行 yin hang` */
  readings: string
  /** Groups of characters that are mistaken for each other by shape: `己已巳 未末` */
  lookAlikes: string
}

/**
 * A column of a table, packed by `tools/dataset/pack-table.ts` and unpacked by `src/domain/places/packed-table.ts`.
 * Without `digits` every row's number is 0.
 */
export type PackedColumn =
  /** Distinct values, and the position of each row's; one that is not in the list: the row has none. */
  | { list: unknown[]; digits?: string }
  /** Numbers of so many decimals: how much each is more than the least, in units of the last decimal. */
  | { least: number; decimals: number; digits?: string }
  /** Texts, each ended by `|`. */
  | { text: string }
  /** Texts in which the field `of` of the same row stands; the whole is before where nothing is after. */
  | { of: string; before: PackedColumn; after: PackedColumn }
  /** Objects and lists: empty ones, or what else the rows have, and columns of what is in them. */
  | { rest: PackedColumn; fields: Record<string, PackedColumn> }

/** A table of `Row`s in columns. */
export interface PackedTable<Row> {
  rows: number
  fields: Record<string, PackedColumn>
  /** Never there: it tells the compiler of what the rows are. */
  of?: Row
}

/** The places in columns, and how what people search them by is read. */
export interface PackedPlaces {
  /** `searchTerms` holds the texts alone. */
  table: PackedTable<Omit<PlaceRecord, 'searchTerms'> & { searchTerms: string[] }>
  /** How characters usually read: `dian电店点 chi池吃` */
  syllables: string
  /** Texts that read otherwise than their characters usually do. */
  unusual: SearchTerm[]
}
