import { z } from 'zod'

export const peerNames = ['astro', 'contentlayer2'] as const
export type PeerName = (typeof peerNames)[number]

/** What a tool said of an article: its exit status, its lines, and how many lines of stack were left out. */
export const said = z.strictObject({ exit: z.number(), lines: z.array(z.string()), stack: z.number() })
export type Said = z.infer<typeof said>

/** What each peer said of each article alone, of all of them at once, and of all of them mended. */
export const recording = z.strictObject({
  tools: z.record(
    z.enum(peerNames),
    z.strictObject({ title: z.string(), node: z.string(), command: z.string() }),
  ),
  faults: z.record(z.string(), z.record(z.enum(peerNames), said)),
  together: z.record(z.enum(peerNames), said),
  mended: z.record(z.enum(peerNames), said),
})
export type Recording = z.infer<typeof recording>
