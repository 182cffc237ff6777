/** Where RedNote keeps the pictures of posts, as match patterns. */
export const pictureOrigins = ['https://*.xhscdn.com/*', 'https://*.rednotecdn.com/*'];

const hosts = /(?:^|\.)(?:xhscdn\.com|rednotecdn\.com)$/u;

/** Whether an address is that of a picture on RedNote. Only those are ever fetched for a page. */
export function isPictureUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, port } = new URL(address);
  return protocol === 'https:' && hosts.test(hostname) && username === '' && port === '';
}
