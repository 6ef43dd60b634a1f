/** Follows the links of the built site, with their anchors. Links to other sites are not followed. */
import { LinkChecker, LinkState } from 'linkinator'

/** @returns one line per broken link. */
export async function findBrokenLinks(site: string): Promise<string[]> {
  const { links } = await new LinkChecker().check({
    path: site,
    recurse: true,
    checkFragments: true,
    timeout: 60_000,
    concurrency: 10,
    retryErrors: true,
    retryErrorsCount: 2,
    linksToSkip: async (link) => !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):/.test(link),
  })
  const broken = links.filter(({ state }) => state === LinkState.BROKEN)
  return [...new Set(broken.map(({ url, parent, status }) => `${parent ?? 'The site'} links to ${url}: ${status === 200 ? 'no such heading' : (status ?? 'no response')}`))]
}
