import { type Finding, showValue } from './fault.ts'

const mail = /^mailto:[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i
const sitePath = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/
const fragment = /^#[a-z0-9-]+$/
const webAddress = /^https?:\/\/[^/]/
const longest = 1_000

/**
 * Says what is wrong with a link, or nothing. Only what is named here passes: whole http and https addresses, mail
 * addresses, pages of this site from the root, and fragments of the same page.
 */
export function guardLink(href: string): Finding | undefined {
  const fault = findFault(href)
  return fault && { value: showValue(href), ...fault }
}

type Fault = Omit<Finding, 'value'>

function findFault(href: string): Fault | undefined {
  const value = showValue(href)
  if (/^\s*#?\s*$/.test(href))
    return {
      rule: 'empty-link',
      message: 'This link leads nowhere.',
      remedy: 'Write an address between the round brackets, such as [text](/numbers/).',
    }
  if (href.length > longest)
    return {
      rule: 'link-form',
      message: `This address has ${href.length} characters; the limit is ${longest}.`,
      remedy: 'Link to a shorter address of the same page; what follows a question mark can often go.',
    }
  if (fragment.test(href) || sitePath.test(href) || mail.test(href)) return undefined
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(href))
    return {
      rule: 'unsafe-link',
      message: `“${value}” has a space, a backslash or an invisible character in it.`,
      remedy: 'Write the address without it; a space in an address is %20.',
    }
  if (href.startsWith('//'))
    return {
      rule: 'unsafe-link',
      message: `“${value}” takes its protocol from the page.`,
      remedy: `Begin with https: and two slashes: ${showValue(`https://${href.replace(/^\/+/, '')}`)}`,
    }
  if (webAddress.test(href)) return findWebFault(href)
  if (/^mailto:/i.test(href))
    return {
      rule: 'unsafe-link',
      message: `“${value}” is not one plain mail address.`,
      remedy: 'Write mailto: and the address alone, such as mailto:desk@example.com.',
    }
  if (/^[^/#]*:/.test(withoutDisguise(href)))
    return {
      rule: 'unsafe-link',
      message: `“${value}” does not begin with https://, http://, mailto: or a slash, in lower case.`,
      remedy: 'Link to a web page (https://…), a mail address (mailto:…) or a page of this site (/numbers/).',
    }
  return findFormFault(href, value)
}

/** What a browser, a mail program or a careless decoder could make of a link. */
function withoutDisguise(href: string): string {
  return href
    .normalize('NFKC')
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(?:colon;?|#0*58;?|#x0*3a;?)/gi, ':')
    .replace(/&#(?:x[0-9a-f]+|\d+);?/gi, '')
}

function findWebFault(href: string): Fault | undefined {
  const fault = (what: string, remedy: string): Fault => ({
    rule: 'unsafe-link',
    message: `“${showValue(href)}” ${what}.`,
    remedy,
  })
  const copy = 'Copy the address from the browser’s address bar.'
  if (!URL.canParse(href)) return fault('is no address', copy)
  const { username, password, hostname } = new URL(href)
  if (username || password)
    return fault('has a name or a password before the host', 'Remove what stands before the @.')
  // Letters of other scripts can look like those of a host that readers trust.
  if (/^https?:\/\/[^/?#]*[^/?#\p{ASCII}]/u.test(href))
    return fault('has letters in its host that can look like others', `Write the host as ${hostname}.`)
  // A last part in digits makes a number of the whole: http://2130706433/ is this machine.
  if (!/^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/i.test(hostname)) return fault('names no public host', copy)
  return undefined
}

function findFormFault(href: string, value: string): Fault {
  const meant = guess(href)
  const remedy = meant ? `Write it as ${showValue(meant)}.` : undefined
  if (href.startsWith('/') || href.startsWith('#'))
    return {
      rule: 'link-form',
      message: `“${value}” is not the form of an address of this site.`,
      remedy:
        remedy ??
        'Write it in lower case, with a slash at its end and no query: /articles/one-roof-in-hemet/.',
    }
  return {
    rule: 'link-form',
    message: `“${value}” is relative to the page.`,
    remedy: /^\/[a-z0-9-]+\/$/.test(meant ?? '')
      ? `Write it as /articles${meant} if it is a story, or as ${meant} if it is a page.`
      : (remedy ?? 'Begin with a slash for a page of this site, or with https://.'),
  }
}

/** The address that was probably meant, if it is one that would pass. */
function guess(href: string): string | undefined {
  if (/^www\./i.test(href)) return `https://${href}`
  if (mail.test(`mailto:${href}`)) return `mailto:${href}`
  const [path = '', id] = href.toLowerCase().split('#')
  const folders = path.replace(/\?.*$/, '').replace(/\.(?:html?|mdx?)$/, '')
  const whole = path === '' ? '' : `/${folders}/`.replace(/\/+/g, '/')
  const meant = `${whole}${id === undefined ? '' : `#${id.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`}`
  return sitePath.test(meant) || fragment.test(meant) ? meant : undefined
}
