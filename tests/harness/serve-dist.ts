import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openServer, serveSite } from '#lib/publish/serve.ts'

/** A site on loopback; `close` ends it. */
export interface ServedSite {
  /** Its origin, without a slash at the end. */
  url: string
  close(): void
}

/** Serves a finished site, as npm start does, on a free port; throws when nothing was built. */
export async function serveDist(folder: string): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`“${folder}” holds no finished site. Run npm run build first.`)
  const server = await openServer(0)
  const { origin } = new URL(serveSite(server, folder))
  return {
    url: origin,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
