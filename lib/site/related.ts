import type { Article, Graph } from '../content/graph/graph.ts'
import { fill, type Words } from './words.ts'

/** An article that belongs beside another, and the one line that says why. */
export interface Related {
  article: Article
  reason: string
}

const most = 3

/** The articles closest to `article`: a shared series counts 4, a place 2, a topic 1; newest first on a tie. */
export function findRelated(graph: Graph, article: Article, words: Words): readonly Related[] {
  const series = graph.series.find(({ parts }) => parts.includes(article))
  const scored = graph.articles.flatMap((other) => {
    if (other === article) return []
    const inSeries = series?.parts.includes(other) ? series : undefined
    const place = article.places.find((candidate) => other.places.includes(candidate))
    const topic = article.topics.find((candidate) => other.topics.includes(candidate))
    const score = (inSeries ? 4 : 0) + (place ? 2 : 0) + (topic ? 1 : 0)
    if (score === 0) return []
    // The series has a box of its own on the page, so that a shared place or topic says more.
    const reason = place
      ? fill(words.sharesPlace, { title: place.name })
      : topic
        ? fill(words.sharesTopic, { title: topic.title })
        : fill(words.sharesSeries, { title: inSeries?.title ?? '' })
    return [{ article: other, reason, score }]
  })
  return scored.sort((a, b) => b.score - a.score).slice(0, most)
}
