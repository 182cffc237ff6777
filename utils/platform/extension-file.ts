import type { OpenFile } from '../file-body';
import { browser } from './browser';

/** Reads a file of the extension's own package; rejects where it cannot be read. */
export async function readExtensionFile(path: string): Promise<Response> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** What opens the files of a folder of the package. */
export const openFolder = (folder: string): OpenFile => (name) => readExtensionFile(`${folder}/${name}`);
