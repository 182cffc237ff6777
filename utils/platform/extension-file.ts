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

interface WorkerScope {
  importScripts?: (...addresses: string[]) => void;
}

/**
 * Lets `loadExtensionScript` bring a script ('/name.js') in later. To be called while the background starts: a service worker may load
 * only what was already there when it was installed.
 */
export function keepExtensionScript(path: string): void {
  const scope: typeof globalThis & WorkerScope = globalThis;
  if (scope.importScripts) scope.addEventListener('install', () => scope.importScripts?.(path));
}

/** Runs a classic script of the extension's own package ('/name.js') in the background; rejects where it cannot be loaded. */
export async function loadExtensionScript(path: string): Promise<void> {
  const scope: typeof globalThis & WorkerScope = globalThis;
  if (scope.importScripts) return scope.importScripts(path);
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} cannot be loaded`)));
    document.head.append(script);
  });
}
