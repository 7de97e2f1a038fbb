/** Parts of a query that tell who follows a link, not what it leads to. */
const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmp|cmpid|ref|ref_src|ref_url|referrer|smid|smtyp|soc_\w+|src|share|shared|taid|at_\w+|ns_\w+|xtor|ocid|ito|s_cid|partner|via|spm|_ga)$/i;
/** What a site writes before or after one article's address for small screens. */
const SMALL_HOST = /^(?:www\d?|m|mobile|amp|edition)\./;
const SMALL_PATH = /(?:\/amp|\.amp|\/index\.\w+)?\/*$/;

/**
 * What an address leads to, whatever the ways of writing it: protocol, "www.",
 * marks of whoever shared it, a page for small screens. The front page of a
 * site leads to no one article.
 */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const asked = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const path = pathname.replace(SMALL_PATH, '');
  if (path === '' && asked.length === 0) return undefined;
  return `${hostname.replace(SMALL_HOST, '')}${path}?${asked.join('&')}`;
}
