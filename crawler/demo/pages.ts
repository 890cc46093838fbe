import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { wordsOf } from './html.ts';
import type { Reply } from './reply.ts';

/** A page as it was written: its main content, and the settings that stand in the comment on top. */
export interface Page {
  path: string;
  title: string;
  settings: Readonly<Record<string, string>>;
  body: string;
}

export type Pages = ReadonlyMap<string, Page>;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Every .html file under a folder, by its address: council-tax/index.html is /council-tax. */
export function readPages(folder: string): Pages {
  const files = filesUnder(folder).filter((file) => extname(file) === '.html');
  const pages = files.map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return new Map(pages.map((each) => [each.path, each]));
}

/** Every style sheet, script and picture under a folder, by its address. */
export function readAssets(folder: string): ReadonlyMap<string, Reply> {
  const files = filesUnder(folder).filter((file) => extname(file) in types);
  return new Map(
    files.map((file) => {
      const body = readFileSync(join(folder, file), 'utf8');
      return [`/${file}`, { status: 200, type: types[extname(file)] ?? '', body }];
    }),
  );
}

export function readPage(file: string, text: string): Page {
  const [, top = '', body = text] = /^<!--\n([\s\S]*?)\n-->\n([\s\S]*)$/.exec(text) ?? [];
  const settings = Object.fromEntries(
    top.split('\n').map((line) => {
      const [key = '', ...rest] = line.split(':');
      return [key.trim(), rest.join(':').trim()];
    }),
  );
  return { path: addressOf(file), title: settings.title ?? firstHeading(body), settings, body };
}

function addressOf(file: string): string {
  const path = `/${file}`.replace(/\.html$/, '').replace(/\/index$/, '');
  return path === '' ? '/' : path;
}

function firstHeading(body: string): string {
  return wordsOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1] ?? '');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\//, ''))
    .sort();
}
