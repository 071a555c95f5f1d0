import { Quilt } from '#components/page/Quilt.tsx'
import type { ArticleView } from '#lib/site/article-view.ts'

/** Who wrote the article and, where it was paid for, who paid. */
export function AuthorBox({ author, heading }: { author: ArticleView['author']; heading: string }) {
  return (
    <section aria-labelledby="author" className="flex items-start gap-4 border-t border-rule py-6">
      <Quilt quilt={author.quilt} className="h-14 !w-14 flex-none" />
      <div className="font-sans text-label">
        <h2 id="author" className="font-normal text-soft">
          {heading}
        </h2>
        <p className="text-base font-bold">
          <a href={author.href} className="headline-link">
            {author.text}
          </a>
        </p>
        <p className="mt-1 max-w-[30rem] text-small">{author.description}</p>
        {author.disclosure && <p className="mt-1 text-small text-soft">{author.disclosure}</p>}
      </div>
    </section>
  )
}
