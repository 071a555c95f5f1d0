import { type Finding, showValue } from './fault.ts'

const mail = /^mailto:[^\s@<>"',;:]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i
const sitePath = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/

/**
 * Says what is wrong with a link, or nothing. Only what is named here passes: whole http and https addresses, mail
 * addresses, pages of this site from the root, and fragments of the same page.
 */
export function guardLink(href: string): Finding | undefined {
  const value = showValue(href)
  const refuse = (rule: string, message: string, remedy: string): Finding => ({
    rule,
    value,
    message,
    remedy,
  })
  if (href === '')
    return refuse('empty-link', 'This link leads nowhere.', 'Write an address between the round brackets.')
  if (/^#[a-z0-9-]+$/.test(href) || sitePath.test(href) || mail.test(href)) return undefined
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(href))
    return refuse(
      'unsafe-link',
      `“${value}” has a space, a backslash or an invisible character in it.`,
      'Write the address without it; a space in an address is %20.',
    )
  if (/^\/\//.test(href))
    return refuse('unsafe-link', `“${value}” takes its protocol from the page.`, 'Begin with https://')
  if (/^https?:\/\//.test(href)) return guardWebAddress(href, refuse)
  if (/^\s*[a-z0-9+.%&;-]*(?::|%3a|&colon)/i.test(href))
    return refuse(
      'unsafe-link',
      `“${value}” does not begin with https:, http:, mailto: or a slash.`,
      'Link to a web page, a mail address or a page of this site.',
    )
  if (href.startsWith('/'))
    return refuse(
      'link-form',
      `“${value}” is not the form of an address of this site.`,
      'Write it in lower case with a slash at its end, such as /articles/one-roof-in-hemet/.',
    )
  return refuse(
    'link-form',
    `“${value}” is relative to the page.`,
    'Begin with a slash for a page of this site, or with https://',
  )
}

function guardWebAddress(
  href: string,
  refuse: (rule: string, message: string, remedy: string) => Finding,
): Finding | undefined {
  if (!URL.canParse(href))
    return refuse(
      'unsafe-link',
      `“${showValue(href)}” is no address.`,
      'Copy it from the browser’s address bar.',
    )
  const { username, password, hostname } = new URL(href)
  if (username || password)
    return refuse(
      'unsafe-link',
      `“${showValue(href)}” has a name or a password before the host.`,
      'Remove what stands before the @.',
    )
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(hostname))
    return refuse(
      'unsafe-link',
      `“${showValue(href)}” names no public host.`,
      'Copy the address from the browser’s address bar.',
    )
  return undefined
}
