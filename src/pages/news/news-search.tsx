import { View } from '@tarojs/components'
import { SearchField } from '@/components/search-field'
import { Segmented } from '@/components/segmented'
import type { ArticleQuery } from '@/domain/news/article-search'
import { messages } from './messages'
import styles from './news-search.module.scss'

interface Props {
  query: ArticleQuery
  categories: string[]
  onChange(query: ArticleQuery): void
}

/** No editor can name a category so: ids of options must not collide with it. */
const all = ''

/** Words to search for and the category to look in. */
export function NewsSearch({ query, categories, onChange }: Props) {
  return (
    <View className={styles.search}>
      <SearchField
        value={query.text}
        hint={messages.searchHint}
        onChange={(value) => onChange({ ...query, text: value })}
      />
      {categories.length > 1 && (
        <View className={styles.categories}>
          <Segmented
            name={messages.category}
            options={[
              { value: all, text: messages.allCategories },
              ...categories.map((category) => ({ value: category, text: category })),
            ]}
            chosen={query.category ?? all}
            onChoose={(category) => onChange({ ...query, category: category === all ? null : category })}
          />
        </View>
      )}
    </View>
  )
}
