import { isPictureUrl } from '../../platform/picture-hosts';

const largest = 20_000_000;
const patience = 20_000;

/** A picture of a post from where RedNote keeps it; `null` where it does not come, or lies elsewhere. */
export async function fetchPicture(url: string, signal: AbortSignal): Promise<Blob | null> {
  if (!isPictureUrl(url)) return null;
  try {
    const response = await fetch(url, {
      credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    const picture = await response.blob();
    return response.ok && picture.size <= largest ? picture : null;
  } catch {
    return null;
  }
}
