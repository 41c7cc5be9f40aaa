import { existsSync } from 'node:fs';
import { posix, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, ROOT } from './places.ts';

const PAGES = filesUnder('.', '.md').filter((path) => !path.endsWith('CHANGELOG.md'));
const LINK = /\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;
const ELSEWHERE = /^(?:https?:|mailto:)/;

/** A page without its code: what stands in code is not a link. */
const prose = (markdown: string): string =>
  markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a page as hosts of repositories make them from its headings. */
function anchors(markdown: string): string[] {
  return [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** What a link of a page lacks: its file or its heading. */
function broken(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path));
  if (!existsSync(join(ROOT, target))) return `${page}: ${link} leads to no file`;
  if (anchor === undefined || !target.endsWith('.md') || anchors(read(target)).includes(anchor))
    return undefined;
  return `${page}: ${link} leads to no heading`;
}

describe('the pages', () => {
  it.each(PAGES)('%s links to what exists', (page) => {
    const links = [...prose(read(page)).matchAll(LINK)].map(([, link = '']) => link);
    expect(links.filter((link) => !ELSEWHERE.test(link)).flatMap((link) => broken(page, link) ?? [])).toEqual(
      [],
    );
  });

  it.each(PAGES)('%s names commands that exist', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('number every decision once and begin it with its number', () => {
    const decisions = filesUnder('docs/decisions', '.md');
    const numbers = decisions.map((path) => /(\d{4})-[\w-]+\.md$/.exec(path)?.[1]);
    expect(new Set(numbers).size).toBe(decisions.length);
    for (const path of decisions) expect(read(path)).toMatch(new RegExp(`^# ${path.slice(15, 19)} · `));
  });
});

describe('the reader of links', () => {
  it('sees a missing file and a missing heading', () => {
    expect(broken('README.md', 'docs/nowhere.md')).toContain('no file');
    expect(broken('README.md', '#nowhere')).toContain('no heading');
    expect(broken('README.md', '#the-house')).toBeUndefined();
  });

  it('leaves code alone', () => {
    expect(prose('a `[x](y)` b\n```\n[x](z)\n```\n')).not.toContain('](');
  });
});
