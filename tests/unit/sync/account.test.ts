import * as v from 'valibot';
import { expect, it } from 'vitest';
import { webdavAccount } from '../../../utils/vocabulary/sync-account';

const isTaken = (folder: string, user = 'mei'): boolean => v.is(webdavAccount, { way: 'webdav', folder, user, password: 'x' });

it.each([
  'https://cloud.example/remote.php/dav/files/mei/words/', 'https://cloud.example:8443/dav', 'http://127.0.0.1:8080/words/', 'http://localhost/dav', 'http://nas.local/dav',
  'http://nas/dav', 'http://192.168.1.20:5005/home', 'http://10.0.0.3/dav', 'http://[::1]:8080/dav', ' https://cloud.example/dav ',
])('%s is taken: encrypted, or within the person’s own network', (folder) => {
  expect(isTaken(folder)).toBe(true);
});

it.each([
  '', 'words', 'cloud.example/dav', 'http://cloud.example/dav', 'http://192.168.1.20.example.com/dav', 'http://8.8.8.8/dav', 'ftp://nas.local/dav', 'javascript:alert(1)',
  'https://mei:secret@cloud.example/dav', 'https://cloud.example/dav?token=1', 'https://cloud.example/dav#x', `https://cloud.example/${'x'.repeat(400)}`,
])('%s is not', (folder) => {
  expect(isTaken(folder)).toBe(false);
});

it('a user name that would be cut in two is not taken', () => {
  expect(isTaken('https://cloud.example/dav', 'mei:li')).toBe(false);
});
