import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { remembered } from '../../scripts/cdn/remembered.ts';

describe('what is made of a text', () => {
  let folder: string;
  const answer = vi.fn(() => Promise.resolve('small'));
  const ask = (...question: readonly string[]): Promise<string> => remembered(question, answer, folder);

  beforeEach(async () => {
    answer.mockClear();
    vi.stubEnv('CI', undefined);
    folder = await mkdtemp(join(tmpdir(), 'keruen-remembered-'));
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  it('is found once and read from then on', async () => {
    expect([await ask('1.0', 'large'), await ask('1.0', 'large')]).toEqual(['small', 'small']);
    expect(answer).toHaveBeenCalledTimes(1);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is found for each text, and for all else it depends on', async () => {
    await ask('1.0', 'large');
    await ask('1.1', 'large');
    await ask('1.0', 'larger');
    await ask('1.0large');
    expect(answer).toHaveBeenCalledTimes(4);
  });

  it('is found anew on a build server', async () => {
    vi.stubEnv('CI', 'true');
    await ask('1.0', 'large');
    await ask('1.0', 'large');
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('is found where no folder can be made', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await remembered(['large'], answer, join(folder, 'file', 'within'))).toBe('small');
  });

  it('is forgotten once there are too many answers', async () => {
    const names = new Array<undefined>(1500).fill(undefined).map((_, i) => join(folder, String(i)));
    await Promise.all(names.map((name) => writeFile(name, '')));
    await ask('1.0', 'large');
    expect(await readdir(folder)).toHaveLength(1);
  });
});
