import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of a built extension that may reach this device from its start, which a person would allow in a dialog. */
export function allowedExtension(build: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'companion-allowed-'));
  cpSync(build, folder, { recursive: true });
  const manifestFile = path.join(folder, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(manifestFile, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
