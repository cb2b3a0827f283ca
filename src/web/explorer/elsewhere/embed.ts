import { escapedForXml } from '../save/framed'

/** What shows this view in another page. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapedForXml(address)}" title="${escapedForXml(title)}" width="100%" height="700" loading="lazy"></iframe>`
}

/** The origins whose pages may show the explorer, as its content security policy has them. */
export function embedOrigins(policy: string): readonly string[] {
  const [, sources = ''] = /frame-ancestors ([^;]*)/.exec(policy) ?? []
  return sources.split(' ').filter((source) => !['', "'none'", "'self'"].includes(source))
}
