import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { webdavPlace } from '../../../utils/sync/webdav-place';
import { readBackup, writeBackup } from '../../../utils/vocabulary/files/backup-file';
import { emptyVocabulary, mergeVocabularies } from '../../../utils/vocabulary/merge';
import type { WebdavAccount } from '../../../utils/vocabulary/sync-account';
import { startWebdavServer, webdavUser, type WebdavFault, type WebdavServer } from '../../support/webdav-server';
import { vocabulary } from '../vocabulary/arbitrary';
import { Device, richWords, word } from './devices';

let server: WebdavServer;
beforeEach(async () => {
  server = await startWebdavServer();
});
afterEach(() => server.close());

const device = (change: Partial<WebdavAccount> = {}, limit = 2_000): Device => new Device(webdavPlace({ way: 'webdav', folder: server.address, ...webdavUser, ...change }, limit));
const backup = (...texts: string[]): string => writeBackup({ ...emptyVocabulary(), words: texts.map((text) => word(text, 10)) }, 0);
const there = (): string[] => {
  const read = readBackup(server.text ?? '');
  return read.ok ? read.value.vocabulary.words.map(({ text }) => text) : ['cannot be read'];
};

describe('two devices in step', () => {
  it('have the words of both, with all that belongs to them', async () => {
    const [phone, laptop] = [device(), device()];
    phone.take(richWords());
    laptop.add('安利');
    expect(await phone.sync()).toBe('written');
    expect(await laptop.sync()).toBe('read, written');
    expect(await phone.sync()).toBe('read');
    expect(phone.words).toEqual(laptop.words);
    expect(phone.words).toMatchObject(richWords().reviews ? { reviews: richWords().reviews, meetings: richWords().meetings, lists: richWords().lists } : {});
    expect(phone.texts).toEqual(['安利', '种草']);
  });

  it('ask for nothing more than whether there is anything new while there is nothing', async () => {
    const phone = device();
    phone.add('草');
    await phone.sync();
    server.seen = [];
    expect([await phone.sync(), await phone.sync()]).toEqual(['', '']);
    expect(server.seen).toEqual(['GET 304', 'GET 304']);
    phone.add('花');
    expect(await phone.sync()).toBe('written');
    expect(server.seen).toEqual(['GET 304', 'GET 304', 'GET 304', 'PUT 204']);
  });

  it('do not bring back what one of them deleted, and do bring what was saved anew since', async () => {
    const [phone, laptop] = [device(), device()];
    phone.add('草', '花');
    await phone.sync();
    await laptop.sync();
    phone.delete('草');
    await phone.sync();
    expect(await laptop.sync()).toBe('read');
    expect(laptop.texts).toEqual(['花']);
    laptop.take({ words: [word('草', 30)] });
    await laptop.sync();
    await phone.sync();
    expect(phone.texts).toEqual(['花', '草'].toSorted());
  });

  it.each(['strong', 'weak', 'none'] as const)('lose nothing where both write at once (the server names states: %s)', async (etags) => {
    server.etags = etags;
    const [phone, laptop] = [device(), device()];
    phone.add('草');
    laptop.add('花');
    let isFirst = true;
    server.between = (method) => {
      // The other one writes just before the first of them does.
      if (method !== (etags === 'strong' ? 'PUT' : 'GET') || !isFirst) return;
      isFirst = false;
      server.text = backup('树');
    };
    await phone.sync();
    server.between = null;
    await laptop.sync();
    await phone.sync();
    expect(there().toSorted()).toEqual(['树', '花', '草'].toSorted());
    expect(phone.words).toEqual(laptop.words);
  });

  it('come to the same whatever each does, in whatever order they meet and with faults in between', async () => {
    const faults: WebdavFault[] = [500, 423, 'cut-get', 'cut-put', 'cut-after'];
    const step = fc.record({ at: fc.nat(2), gains: vocabulary, fault: fc.option(fc.constantFrom(...faults)) });
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      server.text = null;
      server.faults = {};
      const devices = [device(), device(), device()];
      for (const { at, gains, fault } of steps) {
        devices[at]?.take(gains);
        if (fault !== null) server.faults = fault === 'cut-get' ? { GET: [fault] } : { PUT: [fault] };
        await devices[at]?.sync();
      }
      server.faults = {};
      for (const one of [...devices, ...devices]) expect(await one.sync()).toBeTypeOf('string');
      const all = steps.reduce((sum, { gains }) => mergeVocabularies(sum, gains), emptyVocabulary());
      for (const one of devices) expect(one.words.reviews).toEqual(all.reviews);
      expect(devices[1]?.words).toEqual(devices[0]?.words);
      expect(devices[2]?.words).toEqual(devices[0]?.words);
    }), { numRuns: 25 });
  }, 60_000);
});

describe('a server that does not do as it is asked', () => {
  const table: [string, Partial<Record<string, WebdavFault[]>>, string][] = [
    ['wants another password', { GET: [401] }, 'sync-auth'],
    ['forbids to write', { PUT: [403] }, 'sync-forbidden'],
    ['has no folder and lets none be made', { PUT: [409], MKCOL: [409] }, 'sync-no-folder'],
    ['speaks no WebDAV', { PUT: [405] }, 'sync-not-webdav'],
    ['is locked', { PUT: [423] }, 'sync-locked'],
    ['is full', { PUT: [507] }, 'sync-full'],
    ['takes no file of this size', { PUT: [413] }, 'sync-full'],
    ['asks for patience', { GET: [429] }, 'sync-busy'],
    ['is broken', { GET: [502] }, 'sync-busy'],
    ['leads elsewhere', { GET: ['move'] }, 'sync-moved'],
    ['does not answer', { GET: ['hang'] }, 'sync-offline'],
    ['breaks off while it is read', { GET: ['cut-get'] }, 'sync-offline'],
    ['breaks off while it is written to', { PUT: ['cut-put'] }, 'sync-offline'],
    ['always says that something has changed', { PUT: [412, 412, 412, 412, 412] }, 'sync-changed'],
  ];

  it.each(table)('%s: it is said, and all is there once it does', async (_, faults, code) => {
    server.text = backup('花');
    server.faults = faults;
    const phone = device({}, 300);
    phone.add('草');
    expect(await phone.sync()).toEqual({ code });
    expect(phone.texts).toContain('草');
    server.faults = {};
    expect(await phone.sync()).toContain('written');
    expect(phone.texts).toEqual(['花', '草'].toSorted());
    expect(there()).toEqual(phone.texts);
  });

  it('has no folder yet: it is made', async () => {
    server.hasFolder = false;
    const phone = device({ folder: server.address.slice(0, -1) });
    phone.add('草');
    expect(await phone.sync()).toBe('written');
    expect(server.seen).toEqual(['GET 404', 'PUT 409', 'MKCOL 201', 'PUT 201']);
  });

  it('gets no words of a person whose password is wrong', async () => {
    const phone = device({ password: 'guess' });
    phone.add('草');
    expect(await phone.sync()).toEqual({ code: 'sync-auth' });
    expect(server.text).toBeNull();
  });
});

describe('what stands there is left alone where it', () => {
  const damaged = backup('花').replace('"kind": "word"', '"kind": 7');
  it.each([
    ['is of another program', '{"cards":[]}', { code: 'sync-foreign' }],
    ['is a page to log in', '<html>log in</html>', { code: 'sync-foreign' }],
    ['is of a newer version', backup('花').replace('"version": 1', '"version": 2'), { code: 'sync-newer' }],
    ['has a damaged row', damaged, { code: 'sync-damaged', row: { table: 'words', row: 1, field: 'kind' } }],
  ])('%s', async (_, text, failed) => {
    server.text = text;
    const phone = device();
    phone.add('草');
    expect(await phone.sync()).toEqual(failed);
    expect([server.text, phone.texts]).toEqual([text, ['草']]);
    expect(await phone.sync(true)).toBe('written');
    expect(there()).toEqual(['草']);
  });

  it('but is written over where another device was cut off while writing', async () => {
    for (const part of [0, 5, 60, -5]) {
      server.text = backup('花').slice(0, part);
      const phone = device();
      phone.add('草');
      expect(await phone.sync()).toBe('written');
      expect(there()).toEqual(['草']);
    }
  });
});
