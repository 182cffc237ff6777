/** Longest side (pixels) of a picture that is sent: more is made smaller by the services themselves. */
const longestSide = 1_568;
const quality = 0.86;

/** How large a picture is drawn to be sent. */
export function sizeToSend({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const factor = Math.min(1, longestSide / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

/** A picture that stands in a page, as a `data:` address; `null` where the page may not read it, because it comes from elsewhere. */
export function readShownPicture(image: HTMLImageElement): string | null {
  const canvas = document.createElement('canvas');
  const shown = { width: image.naturalWidth || image.width, height: image.naturalHeight || image.height };
  Object.assign(canvas, sizeToSend(shown));
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const data = canvas.toDataURL('image/jpeg', quality);
    return data.startsWith('data:image/jpeg') ? data : null;
  } catch {
    return null;
  }
}

/** A picture as a `data:` address, drawn where there is no page. Rejects where it is none. */
export async function shrinkPicture(picture: Blob): Promise<string> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = sizeToSend(bitmap);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:image/jpeg;base64,${btoa(binary)}`;
}
