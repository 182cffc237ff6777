/** The pages this extension works on; nothing is asked of any other host. */
const rednoteHosts = ['www.rednote.com', 'www.xiaohongshu.com', 'creator.rednote.com', 'creator.xiaohongshu.com'] as const;

export const rednoteMatches = rednoteHosts.map((host) => `https://${host}/*`);

export function isRednoteUrl(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && rednoteHosts.some((host) => host === hostname);
}
