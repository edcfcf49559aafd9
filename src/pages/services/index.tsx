import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { useEffect, useState } from 'react'
import { Announcement } from '@/components/announcement'
import { CallFailed } from '@/components/call-failed'
import { EmergencyBar } from '@/components/emergency-bar'
import { withErrorBoundary } from '@/components/error-boundary'
import { List, ListRow } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { PinnedNotice } from '@/components/pinned-notice'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { TabFrame } from '@/components/tab-frame'
import { todayAt } from '@/domain/hours/clock'
import { informationAge } from '@/domain/information-age'
import { answerNeeds, otherPlaces, postsOf } from '@/domain/places/services'
import { factText, sourcesBehind } from '@/domain/source'
import { navigateToPlace, openPage, openPlace, openTab } from '@/platform/navigation'
import { useNow } from '@/platform/now'
import { useCall } from '@/platform/phone'
import { usePinnedNotice } from '@/platform/pinned-notice'
import { scrollToElement } from '@/platform/reading-position'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { utilityRowActions } from '@/platform/utility-row-actions'
import { messages } from './messages'
import { NeedPlaces } from './need-places'
import { NeedTiles } from './need-tiles'
import { PostList } from './post-list'

const { services, sources, unlocated } = neighbourhood
const answers = answerNeeds(neighbourhood.needs, places, services, unlocated)
const posts = postsOf(places, unlocated)
const others = otherPlaces(places, neighbourhood.roles.relief)
const located = posts.flatMap((post) => (post.kind === 'located' ? [post.place] : []))
const elsewhere = unlocated.filter(({ need, post }) => need === undefined && post === undefined)
const nothingVerified = located.every(({ hours, phones }) => hours === null && phones === undefined)
const hours = nothingVerified ? messages.hours.none : messages.hours.some
const basis = sourcesBehind(
  located.flatMap((place) => place.services),
  sources,
)

/** 驿站服务: the emergency bar, services as residents think of them, and the posts with what each offers. */
function Services() {
  const now = useNow(neighbourhood.newestFact, places)
  const notice = usePinnedNotice(neighbourhood.notice, now)
  const [need, setNeed] = useState<string | null>(null)
  const { failed, onCall } = useCall(neighbourhood.emergencyNumber)
  useShareCard({ title: messages.share(neighbourhood), route: routes.tab('services') })

  const answer = answers.find((each) => each.need.id === need)
  // In large type the answer would stand below the window, and the tap seem to do nothing.
  useEffect(() => {
    if (need !== null) scrollToElement('answer')
  }, [need])
  const toPlace = { onOpen: openPlace, onNavigate: navigateToPlace }
  return (
    <TabFrame
      asOf={informationAge(neighbourhood.asOf, todayAt(now))}
      notice={<PinnedNotice {...notice} />}
      {...utilityRowActions}
      onEmergency={undefined}
    >
      <EmergencyBar
        number={neighbourhood.emergencyNumber}
        onCall={onCall}
        onOpen={() => openPage(routes.emergency())}
      />
      {failed && <CallFailed number={neighbourhood.emergencyNumber} />}
      <Section title={messages.needs}>
        <NeedTiles
          answers={answers}
          open={need}
          relief={neighbourhood.roles.relief}
          onToggle={(id) => setNeed(id === need ? null : id)}
        />
        <Announcement text={answer ? messages.found(answer.need.name, answer.places.length) : ''} />
        {answer && (
          <NeedPlaces
            key={answer.need.id}
            answer={answer}
            town={neighbourhood}
            sources={sources}
            now={now}
            {...toPlace}
          />
        )}
      </Section>
      {posts.length > 0 && (
        <Section title={messages.posts} note={messages.located(located.length)}>
          <PostList id="posts" posts={posts} town={neighbourhood} sources={sources} {...toPlace} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={messages.others} note={messages.places(others.length)}>
          <PostList id="others" posts={others} town={neighbourhood} sources={sources} {...toPlace} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Section title={messages.alsoKnown}>
          <List>
            {elsewhere.map((each) => (
              <ListRow key={each.id} title={each.name} text={`${each.note}（${factText(each, sources)}）`} />
            ))}
          </List>
        </Section>
      )}
      <Notice tone="unknown" lead={hours.lead}>
        {hours.rest}
      </Notice>
      {basis.length > 0 && <Provenance>{messages.basis(basis)}</Provenance>}
    </TabFrame>
  )
}

export default withErrorBoundary(Services, () => openTab('stations'))
