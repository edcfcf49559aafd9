import { View } from '@tarojs/components'
import type { Neighbourhood, PlaceRecord, Source, Unlocated } from '#types/dataset'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { ChipTone } from '@/components/chip'
import { NumberBadge } from '@/components/number-badge'
import { placeBadge } from '@/components/place-badge'
import { PlaceCard } from '@/components/place-card'
import { Provenance } from '@/components/provenance'
import { WechatButton } from '@/components/wechat-button'
import { chineseNumeral, offers, shortAddress } from '@/domain/places/place'
import { furtherOffers, offerWord, type Post } from '@/domain/places/services'
import { factText } from '@/domain/source'
import { messages } from './messages'
import styles from './post-list.module.scss'

/** More would be a long page to build at once; the stations tab searches them all. */
const most = 12

interface Props {
  posts: readonly Post<PlaceRecord>[]
  town: Neighbourhood
  sources: readonly Source[]
  onOpen(place: PlaceRecord): void
  onNavigate(place: PlaceRecord): void
  onSeeAll(): void
}

interface UnlocatedProps {
  numeral: string
  unlocated: Unlocated
  sources: readonly Source[]
}

/** The posts by number with what each offers; the one whose address is not known says so. */
export function PostList({ posts, town, sources, onOpen, onNavigate, onSeeAll }: Props) {
  return (
    <View>
      {posts
        .slice(0, most)
        .map((post) =>
          post.kind === 'located' ? (
            <PlaceCard
              key={post.place.id}
              badge={placeBadge(post.place, town.hosts, 'post')}
              name={post.place.name}
              address={shortAddress(post.place, town)}
              doubt={post.place.doubt}
              chips={chipsOf(post.place, town)}
              onOpen={() => onOpen(post.place)}
              onNavigate={() => onNavigate(post.place)}
            />
          ) : (
            <UnlocatedPost
              key={post.unlocated.id}
              numeral={chineseNumeral(post.post)}
              unlocated={post.unlocated}
              sources={sources}
            />
          ),
        )}
      {posts.length > most && (
        <Button kind="ghost" icon="search" label={messages.more(posts.length - most)} onTap={onSeeAll} />
      )}
    </View>
  )
}

function UnlocatedPost({ numeral, unlocated, sources }: UnlocatedProps) {
  return (
    <Card className={styles.card}>
      <View className={styles.row}>
        <NumberBadge badge={{ kind: 'post', numeral, located: false }} />
        <View className={styles.words}>
          <View className={styles.name}>{unlocated.name}</View>
          <View className={styles.note}>{unlocated.note}</View>
        </View>
      </View>
      <WechatButton opens="feedback" kind="quiet" icon="report" label={messages.tellUs} />
      <Provenance>{factText(unlocated, sources)}</Provenance>
    </Card>
  )
}

interface ChipWords {
  text: string
  icon: string
  tone: ChipTone
}

function chipsOf(place: PlaceRecord, town: Neighbourhood): ChipWords[] {
  const chips: ChipWords[] = furtherOffers(place, town).map((offer) => ({
    text: offerWord(offer, town.roles),
    icon: offer.service.icon,
    tone: offer.service.id === town.roles.aed ? 'aed' : 'service',
  }))
  if (chips.length === 0) chips.push({ text: messages.noSpeciality, icon: 'unknown', tone: 'unknown' })
  const station = town.services.find(({ id }) => id === town.roles.relief)
  if (station !== undefined && place.number !== undefined && offers(place, station.id)) {
    chips.push({ text: messages.alsoStation(place.number, station.short), icon: station.icon, tone: 'hivis' })
  }
  return chips
}
