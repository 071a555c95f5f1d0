interface FigureProps {
  src: string
  alt: string
  caption?: string | undefined
}

/** A picture of `content/media`; the build adds its width and height. */
export function Figure({ src, alt, caption }: FigureProps) {
  return (
    <figure className="!my-9">
      <img src={`/media/${src}`} alt={alt} loading="lazy" decoding="async" className="h-auto w-full" />
      {caption && <figcaption className="mt-2 font-sans text-label text-soft">{caption}</figcaption>}
    </figure>
  )
}
