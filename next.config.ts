import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

const root = import.meta.dirname

/**
 * Next renders every page to a file; the adapter finishes them. `*.dev.tsx` routes exist while developing only, and
 * `*.edit.ts`, the forms, only while `npm run edit` serves them.
 */
export default function nextConfig(phase: string): NextConfig {
  const developing = phase === PHASE_DEVELOPMENT_SERVER
  const editing = developing && process.env.FORMS_SCRIPT !== undefined
  return {
    // A static export could not stream the news of a change to an open page.
    ...(developing ? {} : { output: 'export' }),
    trailingSlash: true,
    adapterPath: fileURLToPath(new URL('./lib/publish/adapter.mjs', import.meta.url)),
    pageExtensions: [
      ...(editing ? ['edit.ts'] : []),
      ...(developing ? ['dev.tsx', 'dev.ts'] : []),
      'tsx',
      'ts',
    ],
    // A fixed name, so that the same sources make the same bytes.
    generateBuildId: () => 'supplement',
    images: { unoptimized: true },
    // `npm test` checks the types of everything; a build must not need the tools of the tests.
    typescript: { ignoreBuildErrors: true },
    turbopack: { root },
    experimental: { cpus: 2, turbopackFileSystemCacheForBuild: true },
    poweredByHeader: false,
    reactStrictMode: true,
    devIndicators: false,
  }
}
